package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The criteria by which councils score, by date. */
@ApplicationScoped
public class Criteria {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    private final Map<Long, List<CriterionView>> sets = new ConcurrentHashMap<>();

    /** The set in force on this day, or the first ever for a day before it. */
    public Long setAt(LocalDate day) {
        return em.createQuery("SELECT s.id FROM CriteriaSet s WHERE s.validFrom <= :day"
                        + " AND (s.validTo IS NULL OR s.validTo >= :day) ORDER BY s.validFrom DESC", Long.class)
                .setParameter("day", day).setMaxResults(1).getResultStream().findFirst()
                .orElseGet(() -> em.createQuery("SELECT MIN(s.id) FROM CriteriaSet s", Long.class).getSingleResult());
    }

    /** From memory: a set is never changed. */
    public List<CriterionView> of(Long setId) {
        List<CriterionView> known = sets.get(setId);
        if (known == null) {
            known = read(setId);
            if (!known.isEmpty()) {
                sets.put(setId, known);
            }
        }
        return known;
    }

    private List<CriterionView> read(Long setId) {
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.CriterionView(c.code, c.labelVi, c.labelEn, c.article,"
                        + " c.maxScore) FROM Criterion c WHERE c.setId = :id ORDER BY c.pos", CriterionView.class)
                .setParameter("id", setId).getResultList();
    }
}
