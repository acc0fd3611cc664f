package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the notes at the fields of a dossier; who may know of which is for the caller to say. */
@ApplicationScoped
public class FieldNoteList {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** All of them, oldest first. */
    public List<FieldNoteView> of(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.FieldNoteView(n.id, n.field, n.text, n.userId, a.fullName, n.writtenAt,"
                        + " (SELECT COUNT(s.id) FROM CouncilSeat s WHERE s.council.projectId = n.projectId AND s.userId = n.userId))"
                        + " FROM FieldNote n JOIN Account a ON a.id = n.userId WHERE n.projectId = :id ORDER BY n.id", FieldNoteView.class)
                .setParameter("id", projectId).getResultList();
    }
}
