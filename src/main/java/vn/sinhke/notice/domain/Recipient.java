package vn.sinhke.notice.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.shared.Role;

/**
 * A person who may be told of something.
 *
 * @param email null where none is known
 * @param grants roles of this day, at the places that were asked for
 */
public record Recipient(Long id, String username, String fullName, String email, List<Grant> grants) {
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toSet());
    }
}
