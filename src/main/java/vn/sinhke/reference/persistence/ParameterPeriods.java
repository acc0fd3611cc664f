package vn.sinhke.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.reference.domain.ParameterPeriod;

/** Keeps the periods of the legal parameters. */
@ApplicationScoped
public class ParameterPeriods {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The last period of the parameter, locked so that two people cannot both put one after it. */
    public Optional<ParameterPeriod> last(String code, Long provinceId) {
        return em.createQuery("SELECT p FROM ParameterPeriod p WHERE p.code = :code AND COALESCE(p.provinceId, 0) = :province"
                        + " ORDER BY p.validFrom DESC, p.id DESC", ParameterPeriod.class)
                .setParameter("code", code).setParameter("province", provinceId == null ? 0L : provinceId)
                .setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public void add(ParameterPeriod period) {
        em.persist(period);
        em.flush();
    }
}
