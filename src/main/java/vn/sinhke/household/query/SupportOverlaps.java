package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.household.domain.HouseholdSupport;
import vn.sinhke.household.domain.SupportGrades;
import vn.sinhke.household.domain.SupportGrades.Likeness;
import vn.sinhke.reference.domain.Livelihood;
import vn.sinhke.reference.query.Livelihoods;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.VietnameseText;

/** What some households already get, or got not long ago, from somebody else: of every programme and year, each graded. */
@ApplicationScoped
public class SupportOverlaps {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Livelihoods livelihoods;

    /**
     * Every support of these households that shares days with the wanted ones, or ended at most the given months before,
     * the gravest of each household first. What was released before it ended came to nothing and does not count.
     *
     * @param wanted the days of the new support; both ends known
     * @param exceptProjectId the project that asks, null when it is not yet saved
     */
    public List<SupportOverlap> near(Collection<Long> householdIds, String product, Period wanted, int recentMonths, Long exceptProjectId) {
        List<SupportOverlap> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(householdIds)) {
            em.createQuery("SELECT h.id, h.code, s.sourceType, s.sourceId, s.sourceCode, s.programme, s.product, s.productKey,"
                            + " s.fromDay, s.toDay FROM HouseholdSupport s, Household h WHERE h.id = s.householdId AND s.householdId IN :ids"
                            + " AND (s.releasedOn IS NULL OR s.releasedOn >= s.toDay) AND s.fromDay <= :to AND s.toDay >= :since"
                            + " AND NOT (s.sourceType = :project AND s.sourceId = :except) ORDER BY h.id, s.fromDay, s.id", Object[].class)
                    // Months differ in length, so a few days more are read; the grade tells them apart to the day.
                    .setParameter("ids", chunk).setParameter("to", wanted.to())
                    .setParameter("since", wanted.from().minusMonths(recentMonths).minusDays(3))
                    .setParameter("project", HouseholdSupport.PROJECT)
                    .setParameter("except", exceptProjectId == null ? Long.valueOf(0) : exceptProjectId)
                    .getResultList().forEach(row -> found.add(graded(row, product, wanted, recentMonths)));
        }
        found.sort(Comparator.comparing(SupportOverlap::householdId).thenComparing(SupportOverlap::grade));
        return found;
    }

    private SupportOverlap graded(Object[] row, String product, Period wanted, int recentMonths) {
        LocalDate from = (LocalDate) row[8];
        LocalDate to = (LocalDate) row[9];
        var grade = SupportGrades.of(likeness((String) row[6], (String) row[7], product),
                SupportGrades.nearness(from, to, wanted.from(), wanted.to(), recentMonths));
        return new SupportOverlap((Long) row[0], (String) row[1], (String) row[2], (Long) row[3], (String) row[4], (String) row[5],
                (String) row[6], from, to, grade);
    }

    private Likeness likeness(String other, String otherKey, String product) {
        if (VietnameseText.fold(product).equals(otherKey)) {
            return Likeness.SAME_PRODUCT;
        }
        Optional<Livelihood> livelihood = livelihoods.of(product);
        return livelihood.isPresent() && livelihood.equals(livelihoods.of(other)) ? Likeness.SAME_LIVELIHOOD : Likeness.OTHER_LIVELIHOOD;
    }
}
