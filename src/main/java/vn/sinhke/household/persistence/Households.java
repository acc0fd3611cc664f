package vn.sinhke.household.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import vn.sinhke.household.domain.Household;

/** The store of households. */
@ApplicationScoped
public class Households {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Optional<Household> find(Long id) {
        return Optional.ofNullable(em.find(Household.class, id));
    }

    public void add(Household household) {
        em.persist(household);
        em.flush();
    }

    /** Counts a change of what belongs to the household, such as its persons, as a change of the household. */
    public void touch(Household household) {
        em.lock(household, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** Writes what changed now, so that a stale version shows here. */
    public void flush() {
        em.flush();
    }

    /** Holds the rows until the transaction ends, always in the order of ids: two who want the same rows never wait in a ring. */
    public void lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("SELECT h FROM Household h WHERE h.id IN :ids ORDER BY h.id", Household.class)
                    .setParameter("ids", new TreeSet<>(ids)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        }
    }
}
