package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.household.domain.PovertyCause;

/** Which measures answer a cause of poverty on a day. */
@ApplicationScoped
public class PovertyMeasures {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Nothing for no cause. */
    public List<MeasureLine> against(PovertyCause cause, LocalDate day) {
        return cause == null ? List.of() : em.createQuery("SELECT NEW vn.sinhke.household.query.MeasureLine(m.cause, m.measure,"
                        + " m.measureEn, m.article, m.toConfirm) FROM PovertyMeasure m WHERE m.cause = :cause AND m.validFrom <= :day"
                        + " AND (m.validTo IS NULL OR m.validTo >= :day) ORDER BY m.id", MeasureLine.class)
                .setParameter("cause", cause).setParameter("day", day).getResultList();
    }
}
