package vn.sinhke.outcome.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

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
        List<Object[]> rows = em.createQuery("SELECT o.id, o.indicator, o.period, o.value, o.householdId, o.recordedAt"
                        + " FROM Outcome o WHERE o.projectId = :id ORDER BY o.id DESC", Object[].class)
                .setParameter("id", projectId).getResultList();
        Map<Long, String> codes = new HashMap<>();
        households.at(rows.stream().map(row -> (Long) row[4]).filter(id -> id != null).distinct().toList(), clock.today())
                .forEach(fact -> codes.put(fact.id(), fact.code()));
        return rows.stream().map(row -> new OutcomeView((Long) row[0], (Indicator) row[1], (String) row[2], (BigDecimal) row[3],
                (Long) row[4], codes.get((Long) row[4]), (LocalDateTime) row[5])).toList();
    }

    /** Each promised or reported indicator with its target and the figure that was reached. */
    public List<ResultLine> lines(Long projectId, List<Target> targets) {
        List<Reading> readings = new ArrayList<>();
        Map<Indicator, String> last = new HashMap<>();
        em.createQuery("SELECT o.id, o.indicator, o.firstDay, o.lastDay, o.value, o.householdId, o.period FROM Outcome o"
                        + " WHERE o.projectId = :id ORDER BY o.lastDay, o.id", Object[].class).setParameter("id", projectId).getResultList()
                .forEach(row -> {
                    readings.add(new Reading((Long) row[0], (Indicator) row[1], (LocalDate) row[2], (LocalDate) row[3],
                            (BigDecimal) row[4], (Long) row[5]));
                    last.put((Indicator) row[1], (String) row[6]);
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
