package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sinhke.decision.domain.DecisionKind;
import vn.sinhke.decision.domain.HeldState;
import vn.sinhke.shared.CurrentActor;

/** The approvals that the signed-in person confirmed as a batch. */
@ApplicationScoped
public class HeldApprovals {
    private static final String SELECT = "SELECT NEW vn.sinhke.decision.query.HeldView(h.id, p.id, p.code, p.name, h.effectiveAt, h.state,"
            + " h.refusal, (SELECT MAX(d.symbol) FROM Decision d WHERE d.projectId = p.id AND d.kind = :approve))"
            + " FROM HeldDecision h JOIN Project p ON p.id = h.projectId WHERE ";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** What became of the own batch, refusals first; empty for a batch of somebody else. */
    public List<HeldView> of(String batch) {
        return em.createQuery(SELECT + "h.batch = :batch AND h.userId = :me ORDER BY CASE WHEN h.state = :refused THEN 0 ELSE 1 END, h.id", HeldView.class)
                .setParameter("approve", DecisionKind.APPROVE).setParameter("refused", HeldState.REFUSED).setParameter("batch", batch).setParameter("me", actor.get().id()).getResultList();
    }

    /** What this person approved and what waits to take effect, whoever asks; for use cases that have checked the right. */
    public List<HeldView> waitingOf(Long userId) {
        return em.createQuery(SELECT + "h.userId = :user AND h.openKey = 1 ORDER BY h.id", HeldView.class)
                .setParameter("approve", DecisionKind.APPROVE).setParameter("user", userId).getResultList();
    }

    /** All that wait, of everybody; after a restart. */
    public List<HeldWaiting> waiting() {
        return em.createQuery("SELECT NEW vn.sinhke.decision.query.HeldWaiting(h.id, a.username, h.effectiveAt) FROM HeldDecision h JOIN Account a ON a.id = h.userId"
                + " WHERE h.openKey = 1 ORDER BY h.id", HeldWaiting.class).getResultList();
    }
}
