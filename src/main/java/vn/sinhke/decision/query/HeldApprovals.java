package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.sinhke.decision.domain.DecisionKind;
import vn.sinhke.decision.domain.HeldState;
import vn.sinhke.project.domain.HeldFacts;
import vn.sinhke.shared.BusinessClock;
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

    @Inject
    BusinessClock clock;

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

    /** The approval of this dossier that waits to take effect, whoever gave it; the caller has checked that the dossier may be seen. */
    public Optional<HeldFacts> on(Long projectId) {
        return em.createQuery("SELECT h.userId, a.fullName, h.heldAt, h.effectiveAt, h.batch FROM HeldDecision h JOIN Account a ON a.id = h.userId"
                + " WHERE h.projectId = :id AND h.openKey = 1", Object[].class).setParameter("id", projectId).getResultStream().findFirst().map(this::facts);
    }

    private HeldFacts facts(Object[] row) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Duration since = Duration.between((LocalDateTime) row[2], now);
        return new HeldFacts((Long) row[0] == actor.get().id(), (String) row[1], clock.utc().minus(since),
                Math.max(1, Duration.between(now, (LocalDateTime) row[3]).toSeconds()), (String) row[4]);
    }

    /** All that wait, of everybody; after a restart. */
    public List<HeldWaiting> waiting() {
        return em.createQuery("SELECT NEW vn.sinhke.decision.query.HeldWaiting(h.id, a.username, h.effectiveAt) FROM HeldDecision h JOIN Account a ON a.id = h.userId"
                + " WHERE h.openKey = 1 ORDER BY h.id", HeldWaiting.class).getResultList();
    }
}
