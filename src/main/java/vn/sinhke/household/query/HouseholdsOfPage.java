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
        return asLiving(asReviewed(rows, day), day).stream().map(row -> row.on(day, months, supports.getOrDefault(row.id(), 0L))).toList();
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

    /** Where a household changed, what held on the day counts. */
    private List<HouseholdRow> asLiving(List<HouseholdRow> rows, LocalDate day) {
        Map<Long, CircumstanceLine> lines = new HashMap<>();
        em.createQuery("SELECT c.household.id, c.from, c.place.village, c.place.communeId, c.place.districtId,"
                        + " c.traits.ethnicMinority, c.traits.womanHeaded, c.traits.merit, c.traits.disabled, c.evidence"
                        + " FROM Circumstances c WHERE c.household.id IN :ids AND c.from <= :day ORDER BY c.from", Object[].class)
                .setParameter("ids", rows.stream().map(HouseholdRow::id).toList()).setParameter("day", day)
                .getResultList().forEach(one -> lines.put((Long) one[0], new CircumstanceLine((LocalDate) one[1], (String) one[2],
                        (Long) one[3], (Long) one[4], (Boolean) one[5], (Boolean) one[6], (Boolean) one[7], (Boolean) one[8],
                        (String) one[9])));
        return rows.stream().map(row -> lines.containsKey(row.id()) ? row.living(lines.get(row.id())) : row).toList();
    }

    private static HouseholdRow reviewed(HouseholdRow row, Object[] review) {
        return row.reviewed((HouseholdClass) review[1], (LocalDate) review[2], (LocalDate) review[3]);
    }
}
