package vn.sinhke.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.decision.domain.Decision;

/** How decisions are kept. */
@ApplicationScoped
public class DecisionStore {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(Decision decision) {
        em.persist(decision);
    }
}
