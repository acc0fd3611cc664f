package vn.sinhke.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sinhke.reference.domain.AreaClassPeriod;
import vn.sinhke.shared.VietnameseText;

/** Keeps the periods of the area classes. */
@ApplicationScoped
public class AreaClassPeriods {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** All of a commune, or of one of its villages, in their order; the commune is locked, so that two people do not enter the same twice. */
    public List<AreaClassPeriod> of(Long unitId, String village) {
        em.createNativeQuery("SELECT id FROM admin_unit WHERE id = ?1 FOR UPDATE").setParameter(1, unitId).getSingleResult();
        String wanted = VietnameseText.fold(village);
        return em.createQuery("SELECT c FROM AreaClassPeriod c WHERE c.unitId = :unit ORDER BY c.validFrom, c.id", AreaClassPeriod.class)
                .setParameter("unit", unitId).getResultStream()
                .filter(one -> village == null ? one.village() == null : one.village() != null && VietnameseText.fold(one.village()).equals(wanted)).toList();
    }

    public void add(AreaClassPeriod period) {
        em.persist(period);
        em.flush();
    }

    public void drop(AreaClassPeriod sample) {
        em.remove(sample);
    }
}
