package vn.sinhke.account.query;

import java.time.LocalDate;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;

/** A delegation in force beside a role of its giver from which it may come. */
public record DelegatedRow(Long id, Long fromUserId, String fromName, Role role, Long unitId, ProjectType type,
                           Long upTo, LocalDate from, LocalDate to, String documentNo, DelegationKind kind, Long giverUnitId, Long giverAgencyId) {
    /** Where it reaches: without a place as far as the giver's office. */
    Long reach() {
        return unitId != null ? unitId : giverUnitId;
    }

    Actor.Delegated asPower() {
        return new Actor.Delegated(id, fromUserId, fromName, role, giverUnitId, giverAgencyId, reach(), type, upTo == null ? null : Money.vnd(upTo),
                from, to, documentNo, kind.name());
    }
}
