package vn.sinhke.document.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.account.domain.SigningOffice;
import vn.sinhke.document.domain.SignatureBlock.Signatory;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Role;

/** The office in which somebody signs, read from the account's title and the roles held on the day. */
@ApplicationScoped
public class Signatories {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Agencies agencies;

    /** Whoever signs for this agency on this day; without an office where the title names none that may sign. */
    public Optional<Signatory> of(Long userId, AgencyView agency, LocalDate day) {
        return em.createQuery("SELECT a.fullName, a.title FROM Account a WHERE a.id = :id", Object[].class).setParameter("id", userId)
                .getResultStream().findFirst().map(row -> signatory((String) row[0], (String) row[1], userId, agency, day));
    }

    /** How a role's power came on this day to whoever acted in this giver's name, revoked since or not; empty for an own office. */
    public Optional<DelegationKind> power(Long userId, String giver, Role role, LocalDate day) {
        return giver == null ? Optional.empty() : em.createQuery("SELECT d.kind FROM Delegation d JOIN Account f ON f.id = d.fromUserId WHERE d.toUserId = :id"
                        + " AND f.fullName = :giver AND d.role = :role AND d.validFrom <= :day AND d.validTo >= :day ORDER BY d.id", DelegationKind.class)
                .setParameter("id", userId).setParameter("giver", giver).setParameter("role", role).setParameter("day", day)
                .setMaxResults(1).getResultStream().findFirst();
    }

    private Signatory signatory(String name, String title, Long userId, AgencyView agency, LocalDate day) {
        Optional<String> office = SigningOffice.of(title);
        if (office.isEmpty()) {
            return new Signatory(name, null, false);
        }
        List<Object[]> held = em.createQuery("SELECT g.unitId, g.agencyId FROM RoleGrant g WHERE g.userId = :id AND g.validFrom <= :day"
                + " AND (g.validTo IS NULL OR g.validTo >= :day) ORDER BY g.id", Object[].class).setParameter("id", userId)
                .setParameter("day", day).getResultList();
        if (held.stream().anyMatch(role -> isOf(agency, (Long) role[0], (Long) role[1]))) {
            return new Signatory(name, office.get(), true);
        }
        return new Signatory(name, held.stream().findFirst().flatMap(role -> role[1] != null ? agencies.byId((Long) role[1])
                        : role[0] != null ? agencies.committeeOf((Long) role[0]) : Optional.empty())
                .map(other -> office.get() + " " + other.name()).orElse(title.strip()), false);
    }

    /** A role in a department names it; a role for a unit alone is held in its people's committee. */
    private static boolean isOf(AgencyView agency, Long unitId, Long agencyId) {
        return agencyId != null ? agencyId.equals(agency.id()) : !agency.isDepartment() && agency.unitId().equals(unitId);
    }
}
