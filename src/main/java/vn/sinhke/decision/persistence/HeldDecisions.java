package vn.sinhke.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sinhke.decision.domain.HeldDecision;
import vn.sinhke.decision.domain.HeldState;

/** Keeps approvals that wait. */
@ApplicationScoped
public class HeldDecisions {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The database refuses a second open one of the same dossier. */
    public HeldDecision add(HeldDecision held) {
        em.persist(held);
        em.flush();
        return held;
    }

    /** Holds the row until the transaction ends: taking back and taking effect cannot both happen. */
    public Optional<HeldDecision> lock(Long id) {
        return Optional.ofNullable(em.find(HeldDecision.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The ids of one batch that its author can still take back. */
    public List<Long> open(String batch, Long userId) {
        return em.createQuery("SELECT h.id FROM HeldDecision h WHERE h.batch = :batch AND h.userId = :user AND h.state = :held ORDER BY h.id", Long.class)
                .setParameter("batch", batch).setParameter("user", userId).setParameter("held", HeldState.HELD).getResultList();
    }
}
