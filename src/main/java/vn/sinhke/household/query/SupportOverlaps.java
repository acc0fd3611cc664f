package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sinhke.household.domain.HouseholdSupport;
import vn.sinhke.household.domain.SupportGrades;
import vn.sinhke.household.domain.SupportGrades.Likeness;
import vn.sinhke.reference.domain.Livelihood;
import vn.sinhke.reference.query.Livelihoods;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.Together;
import vn.sinhke.shared.VietnameseText;

/** What some households already get, or got not long ago, from somebody else: of every programme and year, each graded. */
@ApplicationScoped
public class SupportOverlaps {
    @Inject
    Together together;

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
        List<Part<Line>> lines = lines(householdIds, wanted, recentMonths, exceptProjectId);
        Together.Answers answers = together.answers(List.copyOf(lines));
        List<SupportOverlap> found = new ArrayList<>();
        lines.stream().flatMap(part -> answers.of(part).stream()).sorted(Comparator.comparing(Line::householdId).thenComparing(Line::from))
                .forEach(line -> found.add(graded(line, product, wanted, recentMonths)));
        found.sort(Comparator.comparing(SupportOverlap::householdId).thenComparing(SupportOverlap::grade));
        return found;
    }

    private record Line(Long householdId, String code, String sourceType, Long sourceId, String sourceCode, String programme, String product,
                        String productKey, LocalDate from, LocalDate to) { }

    /** The same, to be read together with more. */
    public static List<Part<?>> parts(Collection<Long> householdIds, Period wanted, int recentMonths, Long exceptProjectId) {
        return List.copyOf(lines(householdIds, wanted, recentMonths, exceptProjectId));
    }

    private static List<Part<Line>> lines(Collection<Long> householdIds, Period wanted, int recentMonths, Long exceptProjectId) {
        List<Part<Line>> parts = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(householdIds)) {
            List<Object> values = new ArrayList<>(chunk);
            // Months differ in length, so a few days more are read; the grade tells them apart to the day.
            values.addAll(List.of(wanted.to(), wanted.from().minusMonths(recentMonths).minusDays(3), HouseholdSupport.PROJECT,
                    exceptProjectId == null ? Long.valueOf(0) : exceptProjectId));
            parts.add(Part.of(Line.class, "s.id", "h.id, h.code, s.source_type, s.source_id, s.source_code, s.programme, s.product, s.product_key, s.from_day,"
                    + " s.to_day", "FROM household_support s JOIN household h ON h.id = s.household_id WHERE s.household_id IN ("
                    + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ") AND (s.released_on IS NULL OR s.released_on >= s.to_day)"
                    + " AND s.from_day <= ? AND s.to_day >= ? AND NOT (s.source_type = ? AND s.source_id = ?)", values.toArray()));
        }
        return parts;
    }

    private SupportOverlap graded(Line line, String product, Period wanted, int recentMonths) {
        var grade = SupportGrades.of(likeness(line.product(), line.productKey(), product),
                SupportGrades.nearness(line.from(), line.to(), wanted.from(), wanted.to(), recentMonths));
        return new SupportOverlap(line.householdId(), line.code(), line.sourceType(), line.sourceId(), line.sourceCode(), line.programme(),
                line.product(), line.from(), line.to(), grade);
    }

    private Likeness likeness(String other, String otherKey, String product) {
        if (VietnameseText.fold(product).equals(otherKey)) {
            return Likeness.SAME_PRODUCT;
        }
        Optional<Livelihood> livelihood = livelihoods.of(product);
        return livelihood.isPresent() && livelihood.equals(livelihoods.of(other)) ? Likeness.SAME_LIVELIHOOD : Likeness.OTHER_LIVELIHOOD;
    }
}
