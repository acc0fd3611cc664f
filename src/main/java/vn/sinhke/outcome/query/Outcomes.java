package vn.sinhke.outcome.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.outcome.domain.Reading;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.Target;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads the results of one dossier. */
@ApplicationScoped
public class Outcomes {
    @Inject
    Together together;

    @Inject
    HouseholdFacts households;

    @Inject
    BusinessClock clock;

    /** How many of the promised indicators have no result at all yet. */
    public int withoutResult(Long projectId) {
        return together.rows(lacking(projectId)).get(0).number();
    }

    private record Lacking(int number) { }

    private static Part<Lacking> lacking(Long projectId) {
        return Part.of(Lacking.class, "0", "COUNT(*)", "FROM project_target t WHERE t.project_id = ? AND NOT EXISTS"
                + " (SELECT o.id FROM outcome o WHERE o.project_id = t.project_id AND o.indicator = t.indicator)", projectId);
    }

    /** How many lack a result, to be read together with more. */
    public static Part<?> part(Long projectId) {
        return lacking(projectId);
    }

    /** Everything recorded for a dossier, newest first. */
    public List<OutcomeView> of(Long projectId) {
        List<Recorded> rows = together.rows(recorded(projectId));
        Map<Long, String> codes = new HashMap<>();
        households.at(named(rows), clock.today()).forEach(fact -> codes.put(fact.id(), fact.code()));
        return rows.stream().map(row -> new OutcomeView(row.id(), row.indicator(), row.period(), row.value(), row.householdId(),
                codes.get(row.householdId()), row.recordedAt())).toList();
    }

    private record Recorded(Long id, Indicator indicator, String period, LocalDate firstDay, LocalDate lastDay, BigDecimal value, Long householdId,
                            LocalDateTime recordedAt) { }

    private static Part<Recorded> recorded(Long projectId) {
        return Part.of(Recorded.class, "-id", "id, indicator, period, period_from, period_to, result_value, household_id, recorded_at",
                "FROM outcome WHERE project_id = ?", projectId);
    }

    private static List<Long> named(List<Recorded> rows) {
        return rows.stream().map(Recorded::householdId).filter(Objects::nonNull).toList();
    }

    /** All that is recorded, to be read together with more. */
    public static Part<?> all(Long projectId) {
        return recorded(projectId);
    }

    /** The households that it then names. */
    public List<Part<?>> people(Long projectId) {
        return HouseholdFacts.parts(named(together.rows(recorded(projectId))), clock.today());
    }

    /** Each promised or reported indicator with its target and the figure that was reached. */
    public List<ResultLine> lines(Long projectId, List<Target> targets) {
        List<Reading> readings = new ArrayList<>();
        Map<Indicator, String> last = new HashMap<>();
        together.rows(recorded(projectId)).stream().sorted(Comparator.comparing(Recorded::lastDay).thenComparing(Recorded::id)).forEach(row -> {
            readings.add(new Reading(row.id(), row.indicator(), row.firstDay(), row.lastDay(), row.value(), row.householdId()));
            last.put(row.indicator(), row.period());
        });
        Map<Indicator, BigDecimal> promised = new HashMap<>();
        targets.forEach(target -> promised.merge(target.indicator(), target.value(), BigDecimal::add));
        return Stream.of(Indicator.values())
                .filter(indicator -> promised.containsKey(indicator) || last.containsKey(indicator))
                .map(indicator -> new ResultLine(indicator, promised.get(indicator), Reading.figure(indicator,
                        readings.stream().filter(one -> one.indicator() == indicator).toList()).orElse(null), last.get(indicator)))
                .sorted(Comparator.comparing((ResultLine line) -> line.target() == null).thenComparing(ResultLine::indicator)).toList();
    }
}
