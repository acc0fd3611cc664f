package vn.sinhke.account.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;

/** A delegation that somebody has given or received, whether in force, over or revoked. */
public record DelegationRow(Long id, Long fromUserId, String fromUsername, String fromName, Long toUserId, String toUsername,
                            String toName, Role role, DelegationKind kind, Long unitId, ProjectType type, Long amountUpTo,
                            LocalDate validFrom, LocalDate validTo, String documentNo, LocalDateTime revokedAt)
        implements Serializable {

    public boolean isOpen(LocalDate day) {
        return revokedAt == null && !day.isAfter(validTo);
    }
}
