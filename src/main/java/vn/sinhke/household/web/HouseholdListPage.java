package vn.sinhke.household.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import vn.sinhke.household.query.HouseholdFilter;
import vn.sinhke.household.query.HouseholdList;
import vn.sinhke.household.query.HouseholdRow;
import vn.sinhke.household.usecase.HouseholdImports;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.web.ListModel;

/** The register of households; what is looked for stands in the address. A value that means nothing is left out. */
@Named
@ViewScoped
public class HouseholdListPage implements Serializable {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int LONGEST_SEARCH = 100;

    @Inject
    HouseholdList query;

    @Inject
    UnitChoice unitChoice;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    HouseholdImports imports;

    private final HouseholdFilter filter = new HouseholdFilter();
    private String householdClass;
    private String asOf;
    private String supported;
    private ListModel<HouseholdRow, HouseholdFilter> list;
    private List<UnitChoice.Group> choices;

    public void open() {
        filter.setAsOf(day());
        filter.setHouseholdClass(Arrays.stream(HouseholdClass.values())
                .filter(one -> one.name().equals(householdClass)).findFirst().orElse(null));
        filter.setSupported("true".equals(supported) ? Boolean.TRUE : "false".equals(supported) ? Boolean.FALSE : null);
        String q = filter.getQ() == null ? "" : filter.getQ().strip();
        filter.setQ(q.isEmpty() ? null : q.substring(0, Math.min(q.length(), LONGEST_SEARCH)));
        filter.setUnit(units.resolve(filter.getUnit(), filter.getAsOf()).map(unit -> unit.id().toString()).orElse(null));
        choices = unitChoice.on(filter.getAsOf());
        list = new ListModel<>(query, filter);
    }

    private LocalDate day() {
        for (DateTimeFormatter one : List.of(DateTimeFormatter.ISO_LOCAL_DATE, TYPED)) {
            try {
                LocalDate day = LocalDate.parse(asOf == null ? "" : asOf.strip(), one);
                return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? clock.today() : day;
            } catch (DateTimeException otherwise) {
                continue;
            }
        }
        return clock.today();
    }

    /** Where a household lives, in one line. */
    public String place(HouseholdRow row) {
        return row.village() + ", " + units.name(row.unitId());
    }

    /** Whether files of the yearly review may be sent from here. */
    public boolean isImporting() {
        return imports.isAllowed();
    }

    public boolean isNarrowed() {
        return filter.getQ() != null || filter.getUnit() != null || filter.getHouseholdClass() != null
                || filter.getSupported() != null || !filter.getAsOf().equals(clock.today());
    }

    /** The day as people write it. */
    public String getDay() {
        return SHOWN.format(filter.getAsOf());
    }

    public List<HouseholdClass> getClasses() {
        return List.of(HouseholdClass.values());
    }

    public HouseholdFilter getFilter() {
        return filter;
    }

    public ListModel<HouseholdRow, HouseholdFilter> getList() {
        return list;
    }

    public List<UnitChoice.Group> getChoices() {
        return choices;
    }

    public String getHouseholdClass() {
        return householdClass;
    }

    public void setHouseholdClass(String householdClass) {
        this.householdClass = householdClass;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getSupported() {
        return supported;
    }

    public void setSupported(String supported) {
        this.supported = supported;
    }
}
