package vn.sinhke.account.query;

import java.time.LocalDate;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;

/** A delegation in force, as its receiver carries it. */
public record DelegatedRow(Long id, Long fromUserId, String fromName, Role role, Long unitId, ProjectType type,
                           Long upTo, LocalDate from, LocalDate to, String documentNo, DelegationKind kind) {
    Actor.Delegated asPower() {
        return new Actor.Delegated(id, fromUserId, fromName, role, unitId, type, upTo == null ? null : Money.vnd(upTo),
                from, to, documentNo, kind.name());
    }
}
