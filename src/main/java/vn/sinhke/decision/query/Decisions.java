package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sinhke.decision.domain.DecisionKind;
import vn.sinhke.decision.domain.SigningCapacity;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads the decisions on a dossier, and in which capacity somebody would sign the next. */
@ApplicationScoped
public class Decisions {
    @Inject
    Together together;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    BusinessClock clock;

    /** All decisions on the dossier, the latest first. */
    public List<DecisionView> of(Long projectId) {
        return together.rows(part(projectId));
    }

    /** The same, to be read together with more. */
    public static Part<DecisionView> part(Long projectId) {
        return Part.of(DecisionView.class, "-id", "id, kind, symbol, register_no, register_year, signed_by, signed_name, capacity, acting_for_name,"
                + " acting_document, decided_at, business_day, comment_text", "FROM decision WHERE project_id = ?", projectId);
    }

    /** The decision that approved the dossier. */
    public Optional<DecisionView> approval(Long projectId) {
        return of(projectId).stream().filter(decision -> decision.kind() == DecisionKind.APPROVE).findFirst();
    }

    public String capacity(long userId, Actor.Delegated actingFor) {
        String title = em.createQuery("SELECT a.title FROM Account a WHERE a.id = :id", String.class)
                .setParameter("id", userId).getResultStream().filter(found -> found != null).findFirst().orElse(null);
        return actingFor == null ? SigningCapacity.own(title) : SigningCapacity.delegated(actingFor.kind(), title, isBeside(userId, actingFor));
    }

    /** Whether the person holds the giver's own office too: leads the same committee. */
    private boolean isBeside(long userId, Actor.Delegated power) {
        return !em.createQuery("SELECT g.id FROM RoleGrant g, RoleGrant f WHERE g.userId = :me AND f.userId = :giver AND f.role = :role AND g.role = f.role"
                        + " AND g.unitId = f.unitId AND g.validFrom <= :day AND (g.validTo IS NULL OR g.validTo >= :day)"
                        + " AND f.validFrom <= :day AND (f.validTo IS NULL OR f.validTo >= :day)", Long.class)
                .setParameter("me", userId).setParameter("giver", power.fromUserId()).setParameter("role", power.role())
                .setParameter("day", clock.today()).getResultList().isEmpty();
    }

    /** The code of the people's committee that decides on the dossier, such as {@code UBND-06}. */
    public String committee(Long projectId) {
        Object[] row = em.createQuery("SELECT p.manager, p.provinceId, p.districtId, p.raisedToProvince FROM Project p WHERE p.id = :id", Object[].class)
                .setParameter("id", projectId).getSingleResult();
        Long unit = (Long) (((Manager) row[0]).isDecidedByProvince((Boolean) row[3]) ? row[1] : row[2]);
        return agencies.committeeOf(unit).map(AgencyView::code).orElse("UBND-" + unit);
    }
}
