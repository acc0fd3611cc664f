package vn.sinhke.handing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sinhke.handing.domain.HandingLine;
import vn.sinhke.handing.domain.HandingOver;

/** Keeps the record of handings over. */
@ApplicationScoped
public class HandingOvers {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Long add(HandingOver handing) {
        em.persist(handing);
        em.flush();
        return handing.id();
    }

    public void add(HandingLine line) {
        em.persist(line);
    }
}
