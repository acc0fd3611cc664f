package vn.sinhke.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.reference.domain.PriceNorm;
import vn.sinhke.shared.VietnameseText;

/** Keeps the price norms. */
@ApplicationScoped
public class PriceNorms {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The norm of the month, locked. */
    public Optional<PriceNorm> of(String item, String unit, Long areaId, LocalDate month) {
        return em.createQuery("SELECT n FROM PriceNorm n WHERE n.itemKey = :item AND n.unitKey = :unit AND n.areaId = :area"
                        + " AND n.firstDay = :day", PriceNorm.class)
                .setParameter("item", VietnameseText.fold(item)).setParameter("unit", VietnameseText.fold(unit))
                .setParameter("area", areaId).setParameter("day", month.withDayOfMonth(1))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public void add(PriceNorm norm) {
        em.persist(norm);
    }

    /** Writes now, so that a second entry of the same month shows here. */
    public void flush() {
        em.flush();
    }
}
