package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.ListQuery;
import vn.sinhke.shared.Sort;

/** The list of dossiers that a person may see. */
@ApplicationScoped
public class ProjectList extends ListQuery<ProjectRow, ProjectFilter> {
    /** How far "soon" reaches, in working days. */
    public static final int SOON = 5;

    private static final Map<String, String> SORTABLE = Map.of("updatedAt", "p.updatedAt", "code", "p.code",
            "name", "p.name", "total", "p.totalCost", "priorityShare", "p.priorityShare");

    @Inject
    CurrentActor actor;

    @Inject
    ProjectScope scope;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendar calendar;

    @Override
    protected Class<ProjectRow> row() {
        return ProjectRow.class;
    }

    @Override
    protected String select() {
        return "SELECT NEW vn.sinhke.project.query.ProjectRow(p.id, p.code, p.version, p.name, p.type, p.state, p.component, p.manager,"
                + " p.product, p.communeId, p.districtId, p.totalCost, p.stateSupport, p.capPercent, p.participantCount,"
                + " p.firstBudgetYear, p.dueOn, p.clockPaused, p.updatedAt, p.priorityShare)";
    }

    @Override
    protected String from() {
        return "FROM Project p";
    }

    @Override
    protected Map<String, String> sortable() {
        return SORTABLE;
    }

    @Override
    public Sort defaultSort() {
        return Sort.down("updatedAt");
    }

    /** Narrows to dossiers whose present step is past its term. */
    public static Filters late(Filters where, LocalDate today) {
        return where.and("p.dueOn < ? AND p.clockPaused = FALSE", today);
    }

    @Override
    protected void filter(Filters where, ProjectFilter by) {
        scope.narrow(where, actor.get());
        where.eq("p.state", by.getState()).eq("p.type", by.getType()).search("p.searchText", by.getQ());
        where.eq("p.agencyId", by.getAgencyId()).eq("p.ownerUnitId", by.getOwnerUnitId());
        if (by.isLate()) {
            late(where, clock.today());
        }
        if (by.isSoon()) {
            where.and("p.dueOn >= ? AND p.dueOn <= ? AND p.clockPaused = FALSE", clock.today(), calendar.plusWorkingDays(clock.today(), SOON));
        }
        if (by.getUnitId() != null) {
            where.eq(units.byId(by.getUnitId()).map(ProjectList::column).orElse("p.communeId"), by.getUnitId());
        }
        if (by.getBudgetYear() != null) {
            where.and("EXISTS (SELECT c.pos FROM CycleRow c WHERE c.project = p AND c.budgetYear = ?)", by.getBudgetYear());
        }
    }

    private static String column(UnitView unit) {
        return switch (unit.level()) {
            case PROVINCE -> "p.provinceId";
            case DISTRICT -> "p.districtId";
            case COMMUNE -> "p.communeId";
        };
    }
}
