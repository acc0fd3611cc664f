package vn.sinhke.appraisal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.appraisal.domain.OpinionRequest;

/** How requests for opinions are kept. */
@ApplicationScoped
public class OpinionRequests {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(OpinionRequest request) {
        em.persist(request);
        em.flush();
    }

    /** The request of this dossier, locked until the transaction ends. */
    public Optional<OpinionRequest> lock(Long projectId, Long id) {
        return Optional.ofNullable(em.find(OpinionRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.projectId().equals(projectId));
    }

    public Optional<OpinionRequest> find(Long projectId, Long id) {
        return Optional.ofNullable(em.find(OpinionRequest.class, id)).filter(found -> found.projectId().equals(projectId));
    }

    /** Whether this person owes an opinion on the dossier already. */
    public boolean isOpen(Long projectId, Long userId) {
        return !em.createQuery("SELECT r.id FROM OpinionRequest r WHERE r.projectId = :project AND r.userId = :user AND r.answeredAt IS NULL", Long.class)
                .setParameter("project", projectId).setParameter("user", userId).getResultList().isEmpty();
    }
}
