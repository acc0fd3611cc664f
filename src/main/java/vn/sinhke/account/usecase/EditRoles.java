package vn.sinhke.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.account.domain.Account;
import vn.sinhke.account.domain.RoleGrant;
import vn.sinhke.account.persistence.Accounts;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.UnitLevel;
import vn.sinhke.shared.Violation;

/** An administrator gives and ends roles. A role goes with a place of its level: a unit, a department, or none. */
@ApplicationScoped
public class EditRoles {
    private static final Map<Role, UnitLevel> LEVELS = new EnumMap<>(Map.of(
            Role.COMMUNE_OFFICER, UnitLevel.COMMUNE, Role.COMMUNITY_MONITOR, UnitLevel.COMMUNE,
            Role.DISTRICT_OFFICER, UnitLevel.DISTRICT, Role.DISTRICT_LEADER, UnitLevel.DISTRICT,
            Role.PROVINCE_LEADER, UnitLevel.PROVINCE));
    private static final Set<Role> OF_DEPARTMENTS = EnumSet.of(Role.DEPT_APPRAISER, Role.DEPT_HEAD);
    private static final Set<Role> WITHOUT_PLACE = EnumSet.of(Role.AUDITOR, Role.ADMIN);

    @Inject
    AdminOnly admin;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    @Inject
    AuditLog log;

    /** @param place the code of a unit or of a department; blank for roles without a place */
    @Transactional
    public void grant(Long accountId, Role role, String place, LocalDate from) {
        admin.require("GRANT");
        Account account = accounts.get(accountId);
        List<Violation> broken = new ArrayList<>();
        if (role == null) {
            broken.add(Violation.of("role", "role", "account.role.missing"));
        }
        if (from == null || from.isBefore(clock.today())) {
            broken.add(Violation.of("role-from", "from", "account.role.from"));
        }
        String code = place == null || place.isBlank() ? null : place.strip();
        AgencyView department = code == null ? null : agencies.byCode(code).filter(AgencyView::isDepartment)
                .filter(found -> from == null || found.validTo() == null || !found.validTo().isBefore(from)).orElse(null);
        UnitView unit = code == null || department != null ? null : units.find(code, clock.today()).orElse(null);
        if (role != null && !fits(role, code, department, unit)) {
            broken.add(Violation.of("role-place", "place", "account.role.place", role));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        accounts.grant(new RoleGrant(accountId, role, department != null ? department.unitId() : unit == null ? null : unit.id(),
                department == null ? null : department.id(), from));
        log.append("ROLE_GRANTED", "Account", account.username(), role + (code == null ? "" : " " + code) + " " + from);
    }

    /** The role ends now: yesterday was its last day. Nobody ends the own role of administrator. */
    @Transactional
    public void end(Long accountId, Long grantId) {
        Actor who = admin.require("END_ROLE");
        Account account = accounts.get(accountId);
        RoleGrant grant = accounts.grants(accountId).stream().filter(one -> one.id().equals(grantId)).findFirst()
                .orElseThrow(Problem.NotFound::new);
        if (account.id() == who.id() && grant.role() == Role.ADMIN) {
            throw new Problem.RulesBroken(Violation.of("own-account", "role", "account.own"));
        }
        grant.endBefore(clock.today());
        log.append("ROLE_ENDED", "Account", account.username(), grant.role().name());
    }

    /** Since 1/7/2025 a commune that lies directly in its province stands where a district stood (ADR 8). */
    private boolean standsForADistrict(UnitView unit) {
        return unit.level() == UnitLevel.COMMUNE && units.districtOf(unit.id()).isEmpty();
    }

    private boolean fits(Role role, String code, AgencyView department, UnitView unit) {
        if (WITHOUT_PLACE.contains(role)) {
            return code == null;
        }
        if (OF_DEPARTMENTS.contains(role)) {
            return department != null;
        }
        UnitLevel level = LEVELS.get(role);
        return level == null ? department != null || unit != null
                : unit != null && (unit.level() == level || level == UnitLevel.DISTRICT && standsForADistrict(unit));
    }
}
