package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.household.domain.ReviewEvent;
import vn.sinhke.household.query.Happening.Kind;
import vn.sinhke.shared.HouseholdClass;

/** The whole life of a household in one line: reviews, changes, and what every later house tells of it; newest first. */
@ApplicationScoped
public class HouseholdTimeline {
    @Inject
    @Any
    Instance<HouseholdHappenings> others;

    public List<TimelineLine> of(HouseholdView one) {
        List<TimelineLine> lines = new ArrayList<>(reviews(one));
        own(one).forEach(happening -> lines.add(new TimelineLine(happening, null, null)));
        others.stream().flatMap(house -> house.of(one.id()).stream())
                .forEach(happening -> lines.add(new TimelineLine(happening, null, null)));
        lines.sort(Comparator.comparing((TimelineLine line) -> line.happening().day()).reversed());
        return lines;
    }

    /** Each review with what it means beside the one before; the reviews come newest first. */
    static List<TimelineLine> reviews(HouseholdView one) {
        List<TimelineLine> lines = new ArrayList<>();
        HouseholdClass before = null;
        boolean listed = false;
        for (int i = one.reviews().size() - 1; i >= 0; i--) {
            ReviewLine review = one.reviews().get(i);
            ReviewEvent event = ReviewEvent.of(before, review.reviewedClass(), listed);
            lines.add(new TimelineLine(Happening.of(review.from(), Kind.REVIEW, "household.timeline.review",
                    review.reviewedClass(), event), review, event));
            before = review.reviewedClass();
            listed |= before == HouseholdClass.POOR || before == HouseholdClass.NEAR_POOR;
        }
        return lines;
    }

    private static List<Happening> own(HouseholdView one) {
        List<Happening> found = new ArrayList<>();
        one.circumstances().stream().filter(line -> line.from().isAfter(one.registeredOn())).forEach(line -> found.add(Happening.of(
                line.from(), Kind.REGISTER, "household.timeline.changed", line.village(), line.evidence() == null ? "–" : line.evidence())));
        one.persons().forEach(person -> {
            if (person.joinedOn().isAfter(one.registeredOn())) {
                found.add(Happening.of(person.joinedOn(), Kind.REGISTER, "household.timeline.joined", person.kinship()));
            }
            if (person.leftOn() != null) {
                found.add(Happening.of(person.leftOn(), Kind.REGISTER, "household.timeline.left", person.kinship()));
            }
        });
        one.supports().forEach(line -> {
            found.add(Happening.of(line.from(), Kind.SUPPORT, "household.timeline.support", line.product(), line.to())
                    .in(line.sourceId(), line.sourceCode()));
            if (line.releasedOn() != null) {
                found.add(Happening.of(line.releasedOn(), Kind.SUPPORT, "household.timeline.released", line.product())
                        .in(line.sourceId(), line.sourceCode()));
            }
        });
        return found;
    }
}
