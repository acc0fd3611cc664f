package vn.sinhke.decision.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.ProjectWorkflow;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.Occasion;

/** What waits for whom: the list says of all dossiers what the workflow's table says of each. */
class WorkListIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    /** Moves that are somebody's turn, not merely allowed. */
    private static final Set<ProjectAction> TURNS = EnumSet.of(ProjectAction.SUBMIT, ProjectAction.ACCEPT, ProjectAction.OPEN_COUNCIL,
            ProjectAction.PRESENT, ProjectAction.APPROVE, ProjectAction.REJECT, ProjectAction.SIGN_CONTRACT, ProjectAction.SETTLE,
            ProjectAction.START_FOLLOW_UP);

    private final Map<String, Actor> people = new LinkedHashMap<>();
    private Wiring app;
    private Dossiers dossiers;

    @ParameterizedTest
    @EnumSource
    void theListAgreesWithTheTable(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            List<Long> all = app.in(this::oneOfEach);
            for (Actor who : people.values()) {
                Set<Long> expected = app.in(() -> expected(who, all));
                assertThat(waiting(who, WorkTab.WAITING_FOR_ME)).as(who.roles() + " " + who.fullName()).isEqualTo(expected);
            }
            byDelegation();
            pagesAndStatements();
            givenBackAndDecided();
        }
    }

    private void prepare(Wiring wiring) {
        app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                .with(WorkingDayCalendar.class, WorkingCalendar.class);
        app.run(() -> {
            dossiers = new Dossiers(app);
            app.with(CurrentActor.class, dossiers);
            people.put("author", dossiers.person(Role.DISTRICT_OFFICER, "066"));
            people.put("colleague", dossiers.person(Role.DISTRICT_OFFICER, "066"));
            people.put("elsewhere", dossiers.person(Role.DISTRICT_OFFICER, "065"));
            people.put("commune", dossiers.person(Role.COMMUNE_OFFICER, "02179"));
            people.put("appraiser", dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH"));
            people.put("otherAppraiser", dossiers.person(Role.DEPT_APPRAISER, "SNNPTNT"));
            people.put("head", dossiers.person(Role.DEPT_HEAD, "SLDTBXH"));
            people.put("otherHead", dossiers.person(Role.DEPT_HEAD, "SNNPTNT"));
            people.put("district", dossiers.person(Role.DISTRICT_LEADER, "066"));
            people.put("province", dossiers.person(Role.PROVINCE_LEADER, "06"));
            people.put("money", dossiers.person(Role.FINANCE_OFFICER, "SLDTBXH"));
            people.put("districtMoney", dossiers.person(Role.FINANCE_OFFICER, "066"));
            people.put("clerk", dossiers.person(Role.RECORDS_CLERK, "066"));
            people.put("auditor", dossiers.person(Role.AUDITOR, null));
            people.put("admin", dossiers.person(Role.ADMIN, null));
        });
    }

    private List<Long> oneOfEach() {
        List<Long> all = new ArrayList<>();
        for (ProjectState state : ProjectState.values()) {
            for (Manager manager : Manager.values()) {
                Actor receiver = people.get(manager == Manager.DEPARTMENT ? "appraiser" : "colleague");
                all.add(dossiers.dossier(state, manager, people.get("author"), receiver, "2024-06-10"));
                if (state == ProjectState.PENDING_APPROVAL && manager == Manager.DISTRICT) {
                    long raised = dossiers.dossier(state, manager, people.get("author"), receiver, "2024-06-10");
                    dossiers.sql("UPDATE project SET raised_to_province = TRUE WHERE id = ?1", raised);
                    all.add(raised);
                }
                if (state == ProjectState.ACCEPTED) {
                    long seated = dossiers.dossier(state, manager, people.get("author"), receiver, null);
                    council(seated);
                    all.add(seated);
                }
            }
        }
        return all;
    }

    private void council(long projectId) {
        dossiers.sql("INSERT INTO council (version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at)"
                + " VALUES (1, ?1, 1, '1/QĐ', 1, FALSE, ?2, NOW(3))", projectId, people.get("head").id());
        long council = dossiers.number("SELECT id FROM council WHERE project_id = ?1", projectId);
        dossiers.sql("INSERT INTO council_seat (council_id, user_id, seat) VALUES (?1, ?2, 'CHAIR'), (?1, ?3, 'SECRETARY'), (?1, ?4, 'MEMBER')",
                council, people.get("appraiser").id(), people.get("otherAppraiser").id(), people.get("clerk").id());
        dossiers.mark();
    }

    private Set<Long> expected(Actor who, List<Long> all) {
        Set<Long> expected = new HashSet<>();
        for (Long id : all) {
            Project project = app.em().find(Project.class, id);
            CouncilFacts council = app.get(Councils.class).facts(id, who.id(), TODAY);
            Occasion at = Occasion.on(TODAY).with(CouncilFacts.class, council);
            boolean byTable = ProjectWorkflow.V1.from(project.state()).stream().filter(row -> TURNS.contains(row.action()))
                    .filter(row -> row.action() != ProjectAction.OPEN_COUNCIL || council.isSet())
                    .anyMatch(row -> row.by().holds(who, project, at));
            boolean mustSetCouncil = EnumSet.of(ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL).contains(project.state()) && !council.isSet()
                    && ProjectParty.AGENCY_HEAD.holds(who, project, at);
            if (byTable || mustSetCouncil) {
                expected.add(id);
            }
        }
        return expected;
    }

    private void byDelegation() {
        Actor deputy = people.get("otherHead");
        long province = app.in(() -> dossiers.unit("06"));
        Actor inForce = Dossiers.delegate(deputy, people.get("province"), Role.PROVINCE_LEADER, province, TODAY, TODAY);
        Actor over = Dossiers.delegate(deputy, people.get("province"), Role.PROVINCE_LEADER, province, TODAY.minusDays(9), TODAY.minusDays(1));
        Actor noLess = Dossiers.delegate(people.get("province"), deputy, Role.PROVINCE_LEADER, province, TODAY, TODAY);
        assertThat(waiting(inForce, WorkTab.DELEGATED_TO_ME)).isEqualTo(waiting(people.get("province"), WorkTab.WAITING_FOR_ME)).hasSize(2);
        assertThat(waiting(over, WorkTab.DELEGATED_TO_ME)).isEmpty();
        assertThat(waiting(noLess, WorkTab.DELEGATED_TO_ME)).as("what one may decide oneself is not delegated").isEmpty();
        assertThat(waiting(inForce, WorkTab.WAITING_FOR_ME)).doesNotContainAnyElementsOf(waiting(inForce, WorkTab.DELEGATED_TO_ME));
    }

    private void pagesAndStatements() {
        app.run(() -> {
            for (int i = 0; i < 40; i++) {
                dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, people.get("author"), people.get("appraiser"),
                        i % 3 == 0 ? null : "2024-06-" + (10 + i % 5));
            }
        });
        dossiers.as(people.get("province"));
        List<Long> whole = app.in(() -> app.get(WorkList.class).slice(new WorkFilter(), null, 200)).items().stream().map(WorkRow::id).toList();
        assertThat(whole).hasSize(42).doesNotHaveDuplicates();
        List<Long> paged = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Slice<WorkRow> page = app.in(() -> app.get(WorkList.class).slice(new WorkFilter(), from, 7));
            page.items().forEach(row -> paged.add(row.id()));
            after = page.next();
        } while (after != null);
        assertThat(paged).isEqualTo(whole);
        assertThat(statements(1)).isEqualTo(statements(200)).isLessThanOrEqualTo(6);
        WorkRow row = app.in(() -> app.get(WorkList.class).slice(new WorkFilter(), null, 1)).items().get(0);
        assertThat(row.flags()).contains(WorkFlag.NEAR_CAP, WorkFlag.NO_TARGETS);
        assertThat(row.workingDaysLeft()).isEqualTo(5);
        assertThat(row.task()).isEqualTo(WorkTask.DECIDE);
        assertThat(app.in(() -> app.get(WorkList.class).counts())).containsEntry(WorkTab.WAITING_FOR_ME, 42)
                .containsEntry(WorkTab.DELEGATED_TO_ME, 0);
    }

    private long statements(int limit) {
        return app.in(() -> {
            long before = dossiers.statements();
            app.get(WorkList.class).slice(new WorkFilter(), null, limit);
            return dossiers.statements() - before;
        });
    }

    private void givenBackAndDecided() {
        Actor chair = people.get("appraiser");
        long[] ids = app.in(() -> new long[] {
            dossiers.dossier(ProjectState.RETURNED, Manager.DEPARTMENT, people.get("author"), chair, null),
            dossiers.dossier(ProjectState.APPRAISED_PASS, Manager.DEPARTMENT, people.get("author"), chair, null)});
        app.run(() -> {
            did(chair, ids[0], "RETURN");
            did(chair, ids[1], "CONCLUDE_PASS");
        });
        assertThat(waiting(chair, WorkTab.RETURNED)).containsExactly(ids[0]);
        assertThat(waiting(chair, WorkTab.DECIDED)).containsExactly(ids[1]);
        assertThat(waiting(people.get("head"), WorkTab.RETURNED)).isEmpty();
        assertThat(waiting(people.get("author"), WorkTab.WITH_OTHERS)).contains(ids[1]).doesNotContain(ids[0]);
    }

    private void did(Actor who, long projectId, String action) {
        dossiers.sql("INSERT INTO history_entry (subject_type, subject_id, occurred_at, business_day, actor_id, actor_username, actor_name,"
                + " action) VALUES ('Project', ?1, '2024-06-03 02:00:00', '2024-06-03', ?2, ?3, 'x', ?4)", projectId, who.id(),
                who.username(), action);
    }

    private Set<Long> waiting(Actor who, WorkTab tab) {
        dossiers.as(who);
        Set<Long> found = new HashSet<>();
        app.in(() -> app.get(WorkList.class).slice(WorkFilter.of(tab), null, 200)).items().forEach(row -> found.add(row.id()));
        return found;
    }
}
