package vn.sinhke.account.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Role;

/** Makes an {@link Actor} with the roles and powers of this very day, in one statement; in two for whoever was given powers. */
@ApplicationScoped
public class Actors {
    /** Roles whose office is the people's committee of their unit when no department is named. */
    private static final Set<Role> OF_A_COMMITTEE = EnumSet.of(Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER,
            Role.DISTRICT_LEADER, Role.PROVINCE_LEADER, Role.FINANCE_OFFICER, Role.RECORDS_CLERK);

    private static final String ROW = "SELECT NEW vn.sinhke.account.query.ActorRow(a.id, a.username, a.fullName,"
            + " a.mustChangePassword, g.role, g.unitId, g.agencyId, (SELECT COUNT(d.id) FROM Delegation d WHERE d.toUserId = a.id"
            + " AND d.revokedAt IS NULL AND d.validFrom <= :day AND d.validTo >= :day)) FROM ";
    private static final String IN_FORCE = " AND g.validFrom <= :day AND (g.validTo IS NULL OR g.validTo >= :day)";
    private static final String ROLES = " LEFT JOIN RoleGrant g ON g.userId = a.id" + IN_FORCE;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    /** The bearer of a token that is not expired, revoked or ended with all sessions. {@code now} is UTC. */
    public Optional<SignedIn> byToken(String tokenHash, LocalDateTime now) {
        return signedIn(em.createQuery(ROW + "ApiToken t LEFT JOIN RoleGrant g ON g.userId = t.userId" + IN_FORCE
                        + ", Account a WHERE t.tokenHash = :hash AND a.id = t.userId AND t.revokedAt IS NULL AND t.expiresAt > :now"
                        + " AND t.sessionEpoch = a.sessionEpoch AND a.active = TRUE ORDER BY g.id", ActorRow.class)
                .setParameter("hash", tokenHash).setParameter("now", now));
    }

    /** The owner of a page session, as long as the account is active and its sessions were not ended. */
    public Optional<SignedIn> bySession(Long accountId, int epoch) {
        return signedIn(em.createQuery(ROW + "Account a" + ROLES
                        + " WHERE a.id = :id AND a.sessionEpoch = :epoch AND a.active = TRUE ORDER BY g.id", ActorRow.class)
                .setParameter("id", accountId).setParameter("epoch", epoch));
    }

    /** An active account by name, as if it were signed in; for work that the system does in somebody's name. */
    public Optional<SignedIn> byUsername(String username) {
        return signedIn(em.createQuery(ROW + "Account a" + ROLES
                        + " WHERE a.username = :name AND a.active = TRUE ORDER BY g.id", ActorRow.class)
                .setParameter("name", username));
    }

    private Optional<SignedIn> signedIn(TypedQuery<ActorRow> query) {
        LocalDate today = clock.today();
        List<ActorRow> rows = query.setParameter("day", today).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        ActorRow first = rows.get(0);
        List<Actor.Held> roles = rows.stream().filter(row -> row.role() != null)
                .map(row -> held(row.role(), row.unitId(), row.agencyId())).toList();
        Actor actor = new Actor(first.id(), first.username(), first.fullName(), roles, first.powers() == 0 || !mayUsePowers(roles) ? List.of() : powers(first.id(), today));
        return Optional.of(new SignedIn(actor, first.mustChangePassword()));
    }

    /** Whoever has become an auditor, say, since the power was given holds it in vain. */
    private static boolean mayUsePowers(List<Actor.Held> roles) {
        return !roles.isEmpty() && roles.stream().noneMatch(held -> Role.ONLOOKERS.contains(held.role()));
    }

    /** Only from givers who still may give: active, and holding the role on this day for a place in which the power lies. */
    private List<Actor.Delegated> powers(Long accountId, LocalDate today) {
        Map<Long, Actor.Delegated> powers = new LinkedHashMap<>();
        em.createQuery("SELECT NEW vn.sinhke.account.query.DelegatedRow(d.id, d.fromUserId, f.fullName, d.role,"
                        + " d.unitId, d.projectType, d.amountUpTo, d.validFrom, d.validTo, d.documentNo, d.kind, g.unitId, g.agencyId)"
                        + " FROM Delegation d JOIN Account f ON f.id = d.fromUserId JOIN RoleGrant g ON g.userId = d.fromUserId AND g.role = d.role" + IN_FORCE
                        + " WHERE d.toUserId = :id AND d.revokedAt IS NULL AND d.validFrom <= :day AND d.validTo >= :day"
                        + " AND f.active = TRUE ORDER BY d.id, g.id", DelegatedRow.class)
                .setParameter("id", accountId).setParameter("day", today).getResultStream()
                .filter(row -> units.isWithin(row.reach(), row.giverUnitId()))
                .forEach(row -> powers.putIfAbsent(row.id(), row.asPower()));
        return List.copyOf(powers.values());
    }

    private Actor.Held held(Role role, Long unitId, Long agencyId) {
        UnitView unit = unitId == null ? null : units.byId(unitId).orElse(null);
        AgencyView agency = agencyId != null ? agencies.byId(agencyId).orElse(null)
                : unitId != null && OF_A_COMMITTEE.contains(role) ? agencies.committeeOf(unitId).orElse(null) : null;
        return new Actor.Held(role, unitId, unit == null ? null : unit.code(), unit == null ? null : unit.name(),
                agency == null ? null : agency.id(), agency == null ? null : agency.code(),
                agency == null ? null : agency.name(), agency != null && agency.isDepartment());
    }
}
