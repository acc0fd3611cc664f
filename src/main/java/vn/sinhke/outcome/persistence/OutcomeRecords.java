package vn.sinhke.outcome.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.outcome.domain.Outcome;

/** The store of recorded results; it only grows. */
@ApplicationScoped
public class OutcomeRecords {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(Outcome outcome) {
        em.persist(outcome);
        em.flush();
    }
}
