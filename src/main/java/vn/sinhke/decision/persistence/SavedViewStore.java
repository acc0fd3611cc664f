package vn.sinhke.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sinhke.decision.domain.SavedView;

/** Keeps named choices of the queue. */
@ApplicationScoped
public class SavedViewStore {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public List<SavedView> of(Long userId) {
        return em.createQuery("SELECT v FROM SavedView v WHERE v.userId = :user", SavedView.class).setParameter("user", userId).getResultList();
    }

    public Optional<SavedView> find(Long id) {
        return Optional.ofNullable(em.find(SavedView.class, id));
    }

    public void add(SavedView view) {
        em.persist(view);
        em.flush();
    }

    public void remove(SavedView view) {
        em.remove(view);
    }
}
