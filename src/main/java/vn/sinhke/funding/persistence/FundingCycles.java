package vn.sinhke.funding.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.funding.domain.CycleAccount;
import vn.sinhke.funding.domain.CycleFunding;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.domain.Payment;

/** The store of funding cycles with the money they hold. Whoever moves a cycle or pays from it holds its row. */
@ApplicationScoped
public class FundingCycles {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public void add(FundingCycle cycle) {
        em.persist(cycle);
    }

    public void add(CycleFunding funding) {
        em.persist(funding);
    }

    public List<FundingCycle> of(Long projectId) {
        return em.createQuery("SELECT c FROM FundingCycle c WHERE c.projectId = :project ORDER BY c.no", FundingCycle.class)
                .setParameter("project", projectId).getResultList();
    }

    /** All cycles of a dossier, locked in their order, as they are now. */
    public List<FundingCycle> lockOf(Long projectId) {
        return em.createQuery("SELECT c FROM FundingCycle c WHERE c.projectId = :project ORDER BY c.no", FundingCycle.class)
                .setParameter("project", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The cycles that hold money of an allocation, locked in the order of their ids. */
    public List<FundingCycle> lockHoldersOf(Long allocationId) {
        List<Long> ids = em.createQuery("SELECT DISTINCT f.cycleId FROM CycleFunding f WHERE f.allocationId = :id"
                + " AND f.amount > f.released", Long.class).setParameter("id", allocationId).getResultList();
        return ids.isEmpty() ? List.of() : em.createQuery("SELECT c FROM FundingCycle c WHERE c.id IN :ids ORDER BY c.id",
                FundingCycle.class).setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The account of a cycle; final only while its row is held. */
    public CycleAccount account(FundingCycle cycle) {
        return new CycleAccount(fundings(List.of(cycle.id())), payments(List.of(cycle.id())));
    }

    /** The cycles of a dossier with the money they hold, in one statement; to be shown, not to be moved. */
    public Map<FundingCycle, List<CycleFunding>> shown(Long projectId) {
        Map<FundingCycle, List<CycleFunding>> shown = new LinkedHashMap<>();
        em.createQuery("SELECT c, f FROM FundingCycle c LEFT JOIN CycleFunding f ON f.cycleId = c.id WHERE c.projectId = :project ORDER BY c.no, f.id",
                Object[].class).setParameter("project", projectId).getResultList().forEach(row -> {
                    List<CycleFunding> own = shown.computeIfAbsent((FundingCycle) row[0], cycle -> new ArrayList<>());
                    if (row[1] != null) {
                        own.add((CycleFunding) row[1]);
                    }
                });
        return shown;
    }

    public List<CycleFunding> fundings(Collection<Long> cycleIds) {
        return cycleIds.isEmpty() ? List.of() : em.createQuery(
                        "SELECT f FROM CycleFunding f WHERE f.cycleId IN :ids ORDER BY f.id", CycleFunding.class)
                .setParameter("ids", cycleIds).getResultList();
    }

    public List<Payment> payments(Collection<Long> cycleIds) {
        return cycleIds.isEmpty() ? List.of() : em.createQuery(
                        "SELECT p FROM Payment p WHERE p.cycleId IN :ids ORDER BY p.id", Payment.class)
                .setParameter("ids", cycleIds).getResultList();
    }
}
