package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.account.domain.SigningOffice;
import vn.sinhke.account.query.HeldRoles;
import vn.sinhke.account.query.HeldRow;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;

/**
 * Who may receive a leader's power: another leader, or somebody with a part in the procedure from the giver's own office or territory whose title is that of a
 * head or a deputy; a department is an office, not a territory. In the giver's place (ký thay) only a deputy of the very same office signs.
 * Source: Nghị định 30/2020/NĐ-CP, Điều 13.
 */
@ApplicationScoped
class DelegationReceivers {
    @Inject
    HeldRoles roles;

    @Inject
    Units units;

    /** What speaks against this receiver of the giver's role, by the roles that they hold on any of the days; at most one thing. */
    List<Violation> against(Account to, Actor.Held giver, DelegationKind kind, LocalDate from, LocalDate until) {
        List<HeldRow> held = roles.of(List.of(to.id())).stream().filter(row -> row.isHeldWithin(from, until)).toList();
        if (held.isEmpty()) {
            return refuse("account.delegation.noRole", to);
        }
        if (held.stream().anyMatch(row -> Role.ONLOOKERS.contains(row.role()))) {
            return refuse("account.delegation.onlooker", to);
        }
        boolean leads = held.stream().anyMatch(row -> Role.LEADERS.contains(row.role()));
        if (!leads && held.stream().noneMatch(row -> isUnder(row, giver))) {
            return refuse("account.delegation.office", to);
        }
        if (!leads && SigningOffice.of(to.title()).isEmpty()) {
            return refuse("account.delegation.title", to);
        }
        return kind != DelegationKind.KY_THAY || SigningOffice.isDeputy(to.title()) && held.stream().anyMatch(row -> isBeside(row, giver)) ? List.of()
                : List.of(new Violation("delegation-kind", "NĐ 30/2020 Điều 13", "kind", null, null, "account.delegation.deputy", List.of(to.fullName())));
    }

    /** In the giver's own committee or department, whatever the part there. */
    private static boolean isBeside(HeldRow row, Actor.Held giver) {
        return giver.role() == Role.DEPT_HEAD ? giver.agencyId() != null && giver.agencyId().equals(row.agencyId())
                : row.role() == giver.role() && giver.unitId() != null && giver.unitId().equals(row.unitId());
    }

    private boolean isUnder(HeldRow row, Actor.Held giver) {
        return giver.role() == Role.DEPT_HEAD ? giver.agencyId() != null && giver.agencyId().equals(row.agencyId())
                : row.unitId() != null && units.isWithin(row.unitId(), giver.unitId());
    }

    private static List<Violation> refuse(String key, Account to) {
        return List.of(Violation.of("delegation-receiver", "to", key, to.fullName()));
    }
}
