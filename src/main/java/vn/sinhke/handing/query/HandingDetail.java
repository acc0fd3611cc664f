package vn.sinhke.handing.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.shared.Problem;

/** Reads one handing over with its lines, for administrators and auditors. */
@ApplicationScoped
public class HandingDetail {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    HandingReaders readers;

    /** Refuses whoever may not read the record. */
    public void requireReader() {
        readers.require();
    }

    public HandingView of(Long id) {
        readers.require();
        HandingView head = em.createQuery("SELECT NEW vn.sinhke.handing.query.HandingView(h.id, h.fromUserId, h.fromUnitId, h.fromName, h.documentNo,"
                        + " h.documentDate, h.reason, h.byName, h.happenedAt) FROM HandingOver h WHERE h.id = :id", HandingView.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Problem.NotFound::new);
        return head.with(em.createQuery("SELECT NEW vn.sinhke.handing.query.HandingLineView(l.kind, l.projectId, l.reference, l.title, l.toName, l.result,"
                        + " l.refusal) FROM HandingLine l WHERE l.handingId = :id ORDER BY l.id", HandingLineView.class)
                .setParameter("id", id).getResultList());
    }
}
