package vn.sinhke.project.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.household.query.HouseholdFilter;
import vn.sinhke.household.query.HouseholdList;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectFilter;
import vn.sinhke.project.query.ProjectList;
import vn.sinhke.project.query.ProjectRow;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.web.ListModel;

/** The list of dossiers; what is looked for stands in the address. A value that means nothing is left out. */
@Named
@ViewScoped
public class ProjectListPage implements Serializable {
    private static final int LONGEST_SEARCH = 100;
    private static final int FIRST_YEAR = 2021;

    @Inject
    ProjectList query;

    @Inject
    HouseholdList register;

    @Inject
    Units units;

    @Inject
    Agencies agencies;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    AreaChoice areaChoice;

    private final ProjectFilter filter = new ProjectFilter();
    private String state;
    private String type;
    private String unit;
    private String budgetYear;
    private String agency;
    private String owner;
    private String late;
    private ListModel<ProjectRow, ProjectFilter> list;
    private List<UnitView> areas;
    private int count;
    private int households;

    public void open() {
        filter.setState(code(ProjectState.values(), state));
        filter.setType(code(ProjectType.values(), type));
        filter.setBudgetYear(budgetYear != null && budgetYear.matches("20\\d\\d") ? Integer.valueOf(budgetYear) : null);
        filter.setLate("1".equals(late));
        filter.setSoon("soon".equals(late));
        filter.setAgencyId(RowId.isOne(agency) ? agencies.byId(RowId.of(agency)).map(AgencyView::id).orElse(null) : null);
        filter.setOwnerUnitId(RowId.isOne(owner) ? units.byId(RowId.of(owner)).map(UnitView::id).orElse(null) : null);
        filter.setUnitId(units.resolve(unit, clock.today()).map(UnitView::id).orElse(null));
        if (filter.getQ() != null && filter.getQ().length() > LONGEST_SEARCH) {
            filter.setQ(filter.getQ().substring(0, LONGEST_SEARCH));
        }
        areas = areaChoice.below(clock.today());
        list = new ListModel<>(query, filter);
        count = query.count(filter, ProjectList.CAP);
        households = householdsWith(filter.getQ());
    }

    private static <E extends Enum<E>> E code(E[] values, String text) {
        return Arrays.stream(values).filter(one -> one.name().equals(text)).findFirst().orElse(null);
    }

    /** Commune and district of a dossier, in one line. */
    public String place(ProjectRow row) {
        return units.place(row.communeId(), row.districtId());
    }

    /** Working days until the present step must be done, negative when late, null when no term runs. */
    public Integer daysLeft(ProjectRow row) {
        return row.dueOn() == null ? null : calendar.workingDaysBetween(clock.today(), row.dueOn());
    }

    public boolean isWriter() {
        return areaChoice.isWriter();
    }

    public List<ProjectState> getStates() {
        return List.of(ProjectState.values());
    }

    public List<ProjectType> getTypes() {
        return List.of(ProjectType.values());
    }

    public List<UnitView> getAreas() {
        return areas;
    }

    /** From the programme's first year to the next one, newest first. */
    public List<Integer> getYears() {
        int last = clock.today().getYear() + 1;
        return IntStream.rangeClosed(0, last - FIRST_YEAR).mapToObj(back -> last - back).toList();
    }

    /** How many were found, counted no further than the cap. */
    public int getCount() {
        return count;
    }

    /** How many households of the register, as far as this reader may see it, hold the words that are looked for. */
    public int getHouseholds() {
        return households;
    }

    private int householdsWith(String q) {
        if (q == null || q.isBlank()) {
            return 0;
        }
        HouseholdFilter same = new HouseholdFilter();
        same.setQ(q);
        return register.count(same, HouseholdList.CAP);
    }

    public ProjectFilter getFilter() {
        return filter;
    }

    public ListModel<ProjectRow, ProjectFilter> getList() {
        return list;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The place where the dossiers wait that the list is narrowed to; null where it is not. */
    public String getPlaceName() {
        return filter.getAgencyId() != null ? agencies.byId(filter.getAgencyId()).map(AgencyView::name).orElse(null)
                : filter.getOwnerUnitId() == null ? null : units.name(filter.getOwnerUnitId());
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getBudgetYear() {
        return budgetYear;
    }

    public void setBudgetYear(String budgetYear) {
        this.budgetYear = budgetYear;
    }
}
