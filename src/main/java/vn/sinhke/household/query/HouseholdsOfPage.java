package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.shared.HouseholdClass;

/** Brings the rows of one page to the day of the list: class and number of supports, for all of them together. */
@ApplicationScoped
public class HouseholdsOfPage {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    EscapeMonths escapeMonths;

    List<HouseholdRow> on(List<HouseholdRow> rows, LocalDate day) {
        Map<Long, Long> supports = supports(rows, day);
        int months = escapeMonths.at(day);
        return asReviewed(rows, day).stream().map(row -> row.on(day, months, supports.getOrDefault(row.id(), 0L))).toList();
    }

    private Map<Long, Long> supports(List<HouseholdRow> rows, LocalDate day) {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery("SELECT s.householdId, COUNT(s) FROM HouseholdSupport s WHERE s.householdId IN :ids"
                        + " AND (s.releasedOn IS NULL OR s.releasedOn > :day) AND s.toDay >= :day GROUP BY s.householdId",
                Object[].class).setParameter("ids", rows.stream().map(HouseholdRow::id).toList()).setParameter("day", day)
                .getResultList().forEach(one -> counts.put((Long) one[0], (Long) one[1]));
        return counts;
    }

    /** Where the newest review began after the day, an older one counts. */
    private List<HouseholdRow> asReviewed(List<HouseholdRow> rows, LocalDate day) {
        List<Long> later = rows.stream().filter(row -> row.reviewedFrom().isAfter(day)).map(HouseholdRow::id).toList();
        if (later.isEmpty()) {
            return rows;
        }
        Map<Long, Object[]> reviews = new HashMap<>();
        em.createQuery("SELECT r.household.id, r.reviewedClass, r.effectiveFrom, r.leftPovertyOn FROM HouseholdReview r"
                        + " WHERE r.household.id IN :ids AND r.effectiveFrom <= :day ORDER BY r.effectiveFrom", Object[].class)
                .setParameter("ids", later).setParameter("day", day).getResultList()
                .forEach(one -> reviews.put((Long) one[0], one));
        return rows.stream().map(row -> reviews.containsKey(row.id()) ? reviewed(row, reviews.get(row.id())) : row).toList();
    }

    private static HouseholdRow reviewed(HouseholdRow row, Object[] review) {
        return row.reviewed((HouseholdClass) review[1], (LocalDate) review[2], (LocalDate) review[3]);
    }
}
