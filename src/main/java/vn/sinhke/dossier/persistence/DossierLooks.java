package vn.sinhke.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.dossier.domain.DossierLook;
import vn.sinhke.dossier.domain.Look;

/** Keeps who looked at which dossier when, one row for each person and dossier. */
@ApplicationScoped
public class DossierLooks {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Optional<DossierLook> of(long userId, Long projectId) {
        return em.createQuery("SELECT l FROM DossierLook l WHERE l.userId = :user AND l.projectId = :project", DossierLook.class)
                .setParameter("user", userId).setParameter("project", projectId).getResultStream().findFirst();
    }

    /** The first look of this person; where two windows look at the same moment, one of them is the first, and neither fails. */
    public void add(long userId, Long projectId, Look first) {
        em.createNativeQuery("INSERT INTO dossier_look (version, user_id, project_id, seen_at, seen_entry, seen_version) VALUES (1, ?1, ?2, ?3, ?4, ?5)"
                        + " ON DUPLICATE KEY UPDATE id = id").setParameter(1, userId).setParameter(2, projectId).setParameter(3, first.at())
                .setParameter(4, first.entry()).setParameter(5, first.version()).executeUpdate();
    }

    /** The number of the last line of the dossier's history; 0 for none. */
    public long lastEntry(Long projectId) {
        Long last = em.createQuery("SELECT MAX(h.id) FROM HistoryEntry h WHERE h.subjectType = 'Project' AND h.subjectId = :id", Long.class)
                .setParameter("id", projectId).getSingleResult();
        return last == null ? 0 : last;
    }
}
