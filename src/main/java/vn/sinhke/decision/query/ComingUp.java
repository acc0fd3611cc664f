package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Actor.Held;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.FirstRows;
import vn.sinhke.shared.WorkingDayCalendar;

/**
 * Dossiers that others hold now and that come to the actor with the next step, whose present term ends within five working days: what to expect,
 * made from state alone. One statement; none for those to whom nothing comes.
 */
@ApplicationScoped
public class ComingUp {
    private static final int DAYS = 5;
    private static final String NOT_AUTHOR = " AND " + WaitingFor.NOT_AUTHOR;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    WorkRows rows;

    @Inject
    WorkingDayCalendar calendar;

    @Inject
    BusinessClock clock;

    /** The nearest ones. */
    public List<WorkRow> nearest(int most) {
        Actor who = actor.get();
        List<String> any = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        who.roles().forEach(held -> next(held, who.id(), any, values));
        if (any.isEmpty()) {
            return List.of();
        }
        LocalDate until = calendar.plusWorkingDays(clock.today(), DAYS);
        Filters where = new Filters().and("p.clockPaused = FALSE AND p.dueOn <= ?", until).and("(" + String.join(") OR (", any) + ")", values.toArray());
        return where.bind(FirstRows.of(em, WorkRows.SELECT + where.where() + " ORDER BY p.dueOn, p.id", WorkLine.class, most)).getResultList().stream()
                .map(line -> rows.row(line, WorkTask.NONE)).toList();
    }

    private static void next(Held held, long me, List<String> any, List<Object> values) {
        switch (held.role()) {
            // what the council concludes and the staff receives comes to the head
            case DEPT_HEAD -> branch(any, values, "p.agencyId = ? AND p.manager = ? AND p.state IN ?" + NOT_AUTHOR, held.agencyId(), Manager.DEPARTMENT,
                    List.of(ProjectState.SUBMITTED, ProjectState.IN_APPRAISAL), me, me);
            case DISTRICT_LEADER -> branch(any, values, "p.districtId = ? AND p.manager = ? AND p.state IN ?" + NOT_AUTHOR, held.unitId(), Manager.DISTRICT,
                    List.of(ProjectState.SUBMITTED, ProjectState.IN_APPRAISAL), me, me);
            // what is presented comes to the leader who decides
            case PROVINCE_LEADER -> branch(any, values, "p.provinceId = ? AND p.manager = ? AND p.state = ?" + NOT_AUTHOR, held.unitId(), Manager.DEPARTMENT,
                    ProjectState.APPRAISED_PASS, me, me);
            // what is decided comes to those who sign contracts; in a district the appraised dossier comes to finance and records
            case FINANCE_OFFICER -> {
                if (held.department()) {
                    branch(any, values, "p.agencyId = ? AND p.manager = ? AND p.state = ?", held.agencyId(), Manager.DEPARTMENT, ProjectState.PENDING_APPROVAL);
                } else {
                    branch(any, values, "p.districtId = ? AND p.manager = ? AND p.state IN ?", held.unitId(), Manager.DISTRICT,
                            List.of(ProjectState.IN_APPRAISAL, ProjectState.PENDING_APPROVAL));
                }
            }
            case RECORDS_CLERK -> branch(any, values, "p.districtId = ? AND p.manager = ? AND p.state = ?", held.unitId(), Manager.DISTRICT,
                    ProjectState.IN_APPRAISAL);
            default -> { }
        }
    }

    private static void branch(List<String> any, List<Object> values, String condition, Object... given) {
        if (given[0] != null) {
            any.add(condition);
            values.addAll(Arrays.asList(given));
        }
    }
}
