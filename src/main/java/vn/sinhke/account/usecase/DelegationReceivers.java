package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.query.HeldRoles;
import vn.sinhke.account.query.HeldRow;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;

/**
 * Who may receive a leader's power: somebody with a part in the procedure, from the giver's own office or territory; a department is an office,
 * not a territory. Source: Nghị định 30/2020/NĐ-CP, Điều 13.
 */
@ApplicationScoped
class DelegationReceivers {
    @Inject
    HeldRoles roles;

    @Inject
    Units units;

    /** What speaks against this receiver of the giver's role, by the roles that they hold on any of the days; at most one thing. */
    List<Violation> against(Account to, Actor.Held giver, LocalDate from, LocalDate until) {
        List<HeldRow> held = roles.of(List.of(to.id())).stream().filter(row -> row.isHeldWithin(from, until)).toList();
        if (held.isEmpty()) {
            return refuse("account.delegation.noRole", to);
        }
        if (held.stream().anyMatch(row -> Role.ONLOOKERS.contains(row.role()))) {
            return refuse("account.delegation.onlooker", to);
        }
        return held.stream().anyMatch(row -> isUnder(row, giver)) ? List.of() : refuse("account.delegation.office", to);
    }

    private boolean isUnder(HeldRow row, Actor.Held giver) {
        return giver.role() == Role.DEPT_HEAD ? giver.agencyId() != null && giver.agencyId().equals(row.agencyId())
                : row.unitId() != null && units.isWithin(row.unitId(), giver.unitId());
    }

    private static List<Violation> refuse(String key, Account to) {
        return List.of(Violation.of("delegation-receiver", "to", key, to.fullName()));
    }
}
