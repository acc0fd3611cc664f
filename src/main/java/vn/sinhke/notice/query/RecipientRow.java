package vn.sinhke.notice.query;

import vn.sinhke.shared.Role;

/** A person beside one role; the role is null for a person without any. */
public record RecipientRow(Long id, String username, String fullName, String email, Role role, Long unitId, Long agencyId) { }
