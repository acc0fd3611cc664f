package vn.sinhke.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.decision.domain.Raising;

/** How it is kept that dossiers were put before the province. */
@ApplicationScoped
public class RaisingStore {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** With its number afterwards. */
    public Raising add(Raising raising) {
        em.persist(raising);
        em.flush();
        return raising;
    }
}
