package vn.sinhke.outcome.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.sinhke.outcome.domain.Measure;
import vn.sinhke.outcome.domain.Reading;
import vn.sinhke.outcome.query.IndicatorQuestion.RollUp;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;

/** Results over all dossiers of an area, by indicator: two statements whatever its size. */
@ApplicationScoped
public class Indicators {
    private static final Set<ProjectState> PROMISED = EnumSet.of(ProjectState.APPROVED, ProjectState.IN_PROGRESS,
            ProjectState.SUSPENDED, ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP, ProjectState.CLOSED);
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final int SCALE = 2;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    /** A sum over some dossiers of one unit. */
    private static final class Total {
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal target = BigDecimal.ZERO;
        private int projects;
        private long promises;
    }

    public List<IndicatorFigure> answer(IndicatorQuestion asked) {
        Map<Long, Map<Indicator, Total>> byUnit = new TreeMap<>();
        Map<Long, Long> unitOfCommune = new HashMap<>();
        for (Object[] row : targets()) {
            total(byUnit, unitOf((Long) row[1], asked, unitOfCommune), (Indicator) row[0], total -> {
                total.target = total.target.add((BigDecimal) row[2]);
                total.promises += (Long) row[3];
            });
        }
        figures(asked).forEach((key, value) -> total(byUnit, unitOf(key.communeId(), asked, unitOfCommune), key.indicator(), total -> {
            total.value = total.value.add(value);
            total.projects++;
        }));
        return byUnit.entrySet().stream().flatMap(unit -> unit.getValue().entrySet().stream()
                .map(one -> figure(unit.getKey(), one.getKey(), one.getValue()))).toList();
    }

    private record Key(Long projectId, Long communeId, Indicator indicator) { }

    /** One figure for each dossier and indicator that reported in the time. */
    private Map<Key, BigDecimal> figures(IndicatorQuestion asked) {
        Map<Key, List<Reading>> readings = new HashMap<>();
        em.createQuery("SELECT p.id, p.communeId, o.indicator, o.id, o.firstDay, o.lastDay, o.value, o.householdId"
                        + " FROM Outcome o, Project p WHERE p.id = o.projectId AND o.firstDay >= :from AND o.lastDay <= :to",
                        Object[].class)
                .setParameter("from", asked.from() == null ? EVER : asked.from())
                .setParameter("to", asked.to() == null ? clock.today().plusYears(1) : asked.to()).getResultList()
                .forEach(row -> readings.computeIfAbsent(new Key((Long) row[0], (Long) row[1], (Indicator) row[2]), none -> new ArrayList<>())
                        .add(new Reading((Long) row[3], (Indicator) row[2], (LocalDate) row[4], (LocalDate) row[5],
                                (BigDecimal) row[6], (Long) row[7])));
        return readings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> Reading.figure(entry.getKey().indicator(), entry.getValue()).orElse(BigDecimal.ZERO)));
    }

    private List<Object[]> targets() {
        return em.createQuery("SELECT t.indicator, p.communeId, SUM(t.value), COUNT(t) FROM TargetRow t JOIN t.project p"
                        + " WHERE p.state IN :states GROUP BY t.indicator, p.communeId", Object[].class)
                .setParameter("states", PROMISED).getResultList();
    }

    private static void total(Map<Long, Map<Indicator, Total>> byUnit, Long unit, Indicator indicator, Consumer<Total> add) {
        if (unit != null) {
            add.accept(byUnit.computeIfAbsent(unit, none -> new EnumMap<>(Indicator.class))
                    .computeIfAbsent(indicator, none -> new Total()));
        }
    }

    /** The unit under which a dossier of this commune is counted; null when it lies elsewhere. */
    private Long unitOf(Long communeId, IndicatorQuestion asked, Map<Long, Long> known) {
        return known.computeIfAbsent(communeId, commune -> {
            Long place = asked.rollUp() == RollUp.TODAY
                    ? units.tree().on(commune, clock.today()).stream().map(UnitView::id).findFirst().orElse(commune) : commune;
            if (!units.isWithin(place, asked.unitId())) {
                return null;
            }
            return asked.by() == null ? asked.unitId()
                    : units.tree().atLevel(place, asked.by()).map(UnitView::id).orElse(asked.unitId());
        });
    }

    private IndicatorFigure figure(Long unitId, Indicator indicator, Total total) {
        boolean percent = Measure.of(indicator) == Measure.PERCENT;
        BigDecimal value = total.projects == 0 ? null : percent ? average(total.value, total.projects) : total.value;
        BigDecimal target = total.promises == 0 ? null : percent ? average(total.target, total.promises) : total.target;
        return new IndicatorFigure(indicator, unitId, units.byId(unitId).map(UnitView::code).orElse(null), units.name(unitId),
                plain(value), plain(target), total.projects);
    }

    private static BigDecimal average(BigDecimal sum, long of) {
        return sum.divide(BigDecimal.valueOf(of), SCALE, RoundingMode.HALF_UP);
    }

    /** Numbers without trailing zeros, and never in powers of ten. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
