package vn.sinhke.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.reference.domain.CapPeriod;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.ProjectType;

/** Keeps the periods of the support caps. */
@ApplicationScoped
public class CapPeriods {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The last period of the kind, locked so that two people cannot both put one after it. */
    public Optional<CapPeriod> last(ProjectType type, AreaClass areaClass, Long provinceId) {
        return em.createQuery("SELECT c FROM CapPeriod c WHERE c.projectType = :type AND c.areaClass = :class"
                        + " AND COALESCE(c.provinceId, 0) = :province ORDER BY c.validFrom DESC, c.id DESC", CapPeriod.class)
                .setParameter("type", type).setParameter("class", areaClass)
                .setParameter("province", provinceId == null ? 0L : provinceId)
                .setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public void add(CapPeriod period) {
        em.persist(period);
        em.flush();
    }
}
