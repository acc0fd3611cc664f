package vn.sinhke.appraisal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.appraisal.domain.FieldNote;

/** How notes at fields are kept. */
@ApplicationScoped
public class FieldNotes {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public FieldNote add(FieldNote note) {
        em.persist(note);
        em.flush();
        return note;
    }

    public Optional<FieldNote> find(Long id) {
        return Optional.ofNullable(em.find(FieldNote.class, id));
    }

    public void remove(FieldNote note) {
        em.remove(note);
    }
}
