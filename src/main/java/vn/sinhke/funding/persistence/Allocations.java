package vn.sinhke.funding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.sinhke.funding.domain.Allocation;

/** The store of allocations. Whoever takes money from one holds its row until the transaction ends. */
@ApplicationScoped
public class Allocations {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(Allocation allocation) {
        em.persist(allocation);
        em.flush();
    }

    /** Writes now, so that versions and ids are known. */
    public void flush() {
        em.flush();
    }

    public Optional<Allocation> find(Long id) {
        return Optional.ofNullable(em.find(Allocation.class, id));
    }

    /** The allocations of these agencies of a year, locked in the order of their ids. */
    public List<Allocation> lockOf(Collection<Long> agencyIds, int year) {
        return em.createQuery("SELECT a FROM Allocation a WHERE a.agencyId IN :agencies AND a.budgetYear = :year ORDER BY a.id",
                        Allocation.class)
                .setParameter("agencies", agencyIds).setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** These allocations and all that was carried over from them, locked in the order of their ids. */
    public List<Allocation> lockWithSuccessors(Collection<Long> ids) {
        Set<Long> all = new TreeSet<>(ids);
        Collection<Long> last = ids;
        while (!last.isEmpty()) {
            last = em.createQuery("SELECT a.id FROM Allocation a WHERE a.carriedFromId IN :ids", Long.class).setParameter("ids", last).getResultList();
            all.addAll(last);
        }
        return lock(all);
    }

    /** These allocations, locked in the order of their ids. */
    public List<Allocation> lock(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("SELECT a FROM Allocation a WHERE a.id IN :ids ORDER BY a.id",
                        Allocation.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
