package vn.sinhke.household.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sinhke.household.domain.EffectiveClass;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.ListQuery;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Sort;
import vn.sinhke.shared.Violation;

/** The register as a list: who the actor may see, with the class and the supports on one day. */
@ApplicationScoped
public class HouseholdList extends ListQuery<HouseholdRow, HouseholdFilter> {
    private static final String SUPPORTED = "EXISTS (SELECT s.id FROM HouseholdSupport s WHERE s.householdId = h.id"
            + " AND (s.releasedOn IS NULL OR s.releasedOn > ?) AND s.toDay >= ?)";
    private static final Map<String, String> SORTABLE = Map.of("code", "h.code", "head", "h.sortName");

    @Inject
    VisibleHouseholds visible;

    @Inject
    HouseholdsOfPage ofPage;

    @Inject
    EscapeMonths escapeMonths;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Override
    protected Class<HouseholdRow> row() {
        return HouseholdRow.class;
    }

    @Override
    protected String select() {
        return "SELECT NEW vn.sinhke.household.query.HouseholdRow(h.id, h.code, h.headName, h.sortName, h.place.village,"
                + " h.place.communeId, h.members, h.traits.ethnicMinority, h.traits.womanHeaded, h.traits.merit,"
                + " h.traits.disabled, h.currentClass, h.currentFrom, h.currentLeftOn)";
    }

    @Override
    protected String from() {
        return "FROM Household h";
    }

    @Override
    protected Map<String, String> sortable() {
        return SORTABLE;
    }

    @Override
    public Sort defaultSort() {
        return Sort.up("code");
    }

    @Override
    protected void filter(Filters where, HouseholdFilter by) {
        LocalDate day = day(by);
        visible.narrow(where);
        where.atMost("h.registeredOn", day);
        if (by.getUnit() != null && !by.getUnit().isBlank()) {
            visible.within(where, units.resolve(by.getUnit().strip(), day).orElseThrow(() -> new Problem.RulesBroken(
                    Violation.of("unit", "unit", "household.unit.unknown", by.getUnit()))));
        }
        if (by.getVillage() != null && !by.getVillage().isBlank()) {
            where.eq("h.place.village", by.getVillage());
        }
        if (by.getHouseholdClass() != null) {
            ofClass(where, by.getHouseholdClass(), day);
        }
        if (by.getSupported() != null) {
            where.and((by.getSupported() ? "" : "NOT ") + SUPPORTED, day, day);
        }
        where.search("h.searchName", by.getQ());
    }

    @Override
    protected List<HouseholdRow> complete(List<HouseholdRow> rows, HouseholdFilter by) {
        return ofPage.on(rows, day(by));
    }

    private LocalDate day(HouseholdFilter by) {
        return by.getAsOf() == null ? clock.today() : by.getAsOf();
    }

    /** Newly escaped wears off into average living, so those two classes divide at a day of leaving. */
    private void ofClass(Filters where, HouseholdClass wanted, LocalDate day) {
        String on = where.parameter(day);
        where.and(switch (wanted) {
            case NEWLY_ESCAPED -> reviewed(where, on, wanted, " AND %s >= " + earliestLeaving(where, day));
            case AVERAGE_LIVING -> reviewed(where, on, wanted, "") + " OR "
                    + reviewed(where, on, HouseholdClass.NEWLY_ESCAPED, " AND %s < " + earliestLeaving(where, day));
            default -> reviewed(where, on, wanted, "");
        });
    }

    private String earliestLeaving(Filters where, LocalDate day) {
        return where.parameter(EffectiveClass.earliestLeaving(day, escapeMonths.at(day)));
    }

    /** The newest review has the class, or, where it began after the day, the last one that had begun by then. */
    private static String reviewed(Filters where, String on, HouseholdClass wanted, String left) {
        String reviewed = where.parameter(wanted);
        return "(h.currentFrom <= " + on + " AND h.currentClass = " + reviewed + left.formatted("h.currentLeftOn") + ")"
                + " OR (h.currentFrom > " + on + " AND EXISTS (SELECT r.id FROM HouseholdReview r"
                + " WHERE r.household.id = h.id AND r.effectiveFrom <= " + on + " AND r.reviewedClass = " + reviewed
                + left.formatted("r.leftPovertyOn") + " AND NOT EXISTS (SELECT n.id FROM HouseholdReview n"
                + " WHERE n.household.id = h.id AND n.effectiveFrom <= " + on + " AND n.effectiveFrom > r.effectiveFrom)))";
    }
}
