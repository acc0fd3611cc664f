package vn.sinhke.decision.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.audit.domain.AuditLine;
import vn.sinhke.decision.domain.DecisionKind;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.decision.query.RaisingView;
import vn.sinhke.decision.query.Raisings;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.decision.query.WorkTask;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.project.domain.AuthorityFacts;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.HistoryLine;
import vn.sinhke.workflow.TransitionDone;
import vn.sinhke.workflow.Transitions.Open;

/** Scenario 20: above the district's authority its leader does nothing but raise the dossier to the province, which then decides. */
class RaiseToProvinceIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final long LIMIT = 3_000_000_000L;
    private static final Set<ProjectAction> DECIDING = Set.of(ProjectAction.APPROVE, ProjectAction.SEND_BACK, ProjectAction.REJECT);

    private final List<AccessDenied> denials = new ArrayList<>();
    private final List<AuditLine> audited = new ArrayList<>();
    private final List<RaisedToProvince> told = new ArrayList<>();
    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor receiver;
    private Actor district;
    private Actor province;

    @ParameterizedTest
    @EnumSource
    void upToTheLimitTheDistrictDecidesAndOneDongAboveItOnlyRaises(DatabaseServer server) {
        in(server, () -> {
            long within = dossier(LIMIT);
            long above = dossier(LIMIT + 1);
            as(district);
            assertThat(blocked(within)).containsOnlyKeys(DECIDING).allSatisfy((action, broken) -> assertThat(broken).doesNotContain(AuthorityFacts.RULE));
            assertThat(blocked(above)).containsOnlyKeys(DECIDING).allSatisfy((action, broken) -> assertThat(broken).contains(AuthorityFacts.RULE));
            assertThat(rows(WorkTab.WAITING_FOR_ME).get(within).task()).isEqualTo(WorkTask.DECIDE);
            assertThat(rows(WorkTab.WAITING_FOR_ME).get(above)).satisfies(row -> {
                assertThat(row.task()).isEqualTo(WorkTask.RAISE);
                assertThat(row.flags()).contains(WorkFlag.OVER_AUTHORITY).doesNotContain(WorkFlag.RAISED);
            });
            for (ProjectAction action : DECIDING) {
                Violation refusal = only(catchThrowableOfType(Problem.RulesBroken.class, () -> move(above, action)));
                assertThat(refusal.rule()).isEqualTo(AuthorityFacts.RULE);
                assertThat(refusal.measured()).isEqualTo("3000000001");
                assertThat(refusal.limit()).isEqualTo("3000000000");
                assertThat(Messages.in(Messages.VIETNAMESE).of(refusal).replace('\u00a0', ' ')).contains("3.000.000.001 đ", "là 3.000.000.000 đ (Phân cấp của tỉnh",
                        "từ 19/04/2022)").endsWith("Trình cấp tỉnh.");
            }
            assertThat(only(catchThrowableOfType(Problem.RulesBroken.class, () -> raise(within, null))).rule()).isEqualTo("raise-above");

            raise(above, "  Dự án liên xã, đề nghị tỉnh xem xét  ");
            ProjectDetail raised = read(above);
            assertThat(raised.state()).isEqualTo(ProjectState.PENDING_APPROVAL);
            assertThat(raised.dueOn()).as("the term runs on").isEqualTo("2024-06-10");
            assertThat(raised.clockPaused()).isFalse();
            assertThat(raisings(above)).singleElement().satisfies(one -> {
                assertThat(one.by()).isEqualTo(district.fullName());
                assertThat(one.capacity()).isEqualTo("CHỦ TỊCH");
                assertThat(one.actingForName()).isNull();
                assertThat(one.amount()).isEqualTo(LIMIT + 1);
                assertThat(one.limit()).isEqualTo(LIMIT);
                assertThat(one.article()).isEqualTo("Phân cấp của tỉnh");
                assertThat(one.remark()).isEqualTo("Dự án liên xã, đề nghị tỉnh xem xét");
                assertThat(one.businessDay()).isEqualTo(TODAY);
            });
            assertThat(lastLine(above)).satisfies(line -> {
                assertThat(line.action()).isEqualTo("RAISE_TO_PROVINCE");
                assertThat(line.fromState()).isNull();
                assertThat(line.comment()).isEqualTo("Dự án liên xã, đề nghị tỉnh xem xét");
            });
            assertThat(audited).extracting(AuditLine::action, AuditLine::subjectId).containsExactly(tuple("RAISE_TO_PROVINCE", String.valueOf(above)));
            assertThat(told).singleElement().satisfies(news -> assertThat(news.projectId()).isEqualTo(above));

            assertThat(rows(WorkTab.WAITING_FOR_ME)).containsOnlyKeys(within);
            assertThat(rows(WorkTab.WITH_OTHERS)).containsOnlyKeys(above);
            assertThat(app.in(() -> app.get(MoveDossier.class).available(above))).as("nothing is left to the district").isEmpty();
            assertThat(catchThrowable(() -> move(above, ProjectAction.REJECT))).isInstanceOf(Problem.NotAllowed.class);
            assertThat(only(catchThrowableOfType(Problem.RulesBroken.class, () -> raise(above, null))).rule()).isEqualTo("raise-once");
            move(within, ProjectAction.APPROVE);

            as(province);
            assertThat(rows(WorkTab.WAITING_FOR_ME)).containsOnlyKeys(above);
            assertThat(rows(WorkTab.WAITING_FOR_ME).get(above)).satisfies(row -> {
                assertThat(row.task()).isEqualTo(WorkTask.DECIDE);
                assertThat(row.flags()).contains(WorkFlag.RAISED).doesNotContain(WorkFlag.OVER_AUTHORITY);
            });
            move(above, ProjectAction.APPROVE);
            assertThat(app.in(() -> app.get(Decisions.class).of(above))).singleElement().satisfies(decision -> {
                assertThat(decision.kind()).isEqualTo(DecisionKind.APPROVE);
                assertThat(decision.capacity()).isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
            });
            assertThat(app.in(() -> dossiers.number("SELECT COUNT(*) FROM decision WHERE project_id = ?1 AND register_unit = 'UBND-06'", above))).as("in the province's register").isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoeverDecidesInTheDistrictRaises(DatabaseServer server) {
        in(server, () -> {
            long above = dossier(LIMIT + 1);
            for (Role role : Role.values()) {
                String where = switch (role) {
                    case COMMUNE_OFFICER, COMMUNITY_MONITOR -> "02179";
                    case PROVINCE_LEADER -> "06";
                    case DEPT_APPRAISER, DEPT_HEAD -> "SLDTBXH";
                    case AUDITOR, ADMIN -> null;
                    default -> role == Role.DISTRICT_LEADER ? "065" : "066";
                };
                as(person(role, where));
                assertThat(catchThrowable(() -> raise(above, null))).as(role + " " + where).isInstanceOfAny(Problem.NotAllowed.class, Problem.NotFound.class);
            }
            assertThat(denials).extracting(AccessDenied::action).contains("RAISE_TO_PROVINCE", "READ");
            long own = app.in(() -> dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT, district, receiver, null));
            long received = app.in(() -> dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT, author, district, null));
            long seated = dossier(LIMIT + 1);
            app.run(() -> {
                dossiers.sql("UPDATE project SET state_support = ?1 WHERE id IN (?2, ?3)", LIMIT + 1, own, received);
                dossiers.sql("INSERT INTO council (version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at)"
                        + " VALUES (1, ?1, 1, '1/QĐ', 1, FALSE, ?2, NOW(3))", seated, author.id());
                dossiers.sql("INSERT INTO council_seat (council_id, user_id, seat) SELECT id, ?2, 'CHAIR' FROM council WHERE project_id = ?1", seated, district.id());
            });
            as(district);
            for (long id : new long[] {own, received, seated}) {
                assertThat(catchThrowable(() -> raise(id, null))).isInstanceOf(Problem.NotAllowed.class);
            }
            long department = app.in(() -> dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, author, receiver, null));
            assertThat(catchThrowable(() -> raise(department, null))).as("the province decides on it anyway").isInstanceOf(Problem.NotAllowed.class);
            long elsewhere = app.in(() -> dossiers.dossier(ProjectState.APPRAISED_PASS, Manager.DISTRICT, author, receiver, null));
            assertThat(catchThrowable(() -> raise(elsewhere, null))).isInstanceOf(Problem.NotPossible.class);
            assertThat(catchThrowable(() -> app.run(() -> app.get(RaiseToProvince.class).raise(above, 7, null)))).isInstanceOf(Problem.Stale.class);
            assertThat(only(catchThrowableOfType(Problem.RulesBroken.class, () -> raise(above, "x".repeat(4001)))).rule()).isEqualTo("raise-remark");
            assertThat(raisings(above)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDelegateRaisesForTheGiverAndTheProvincesDelegateDecides(DatabaseServer server) {
        in(server, () -> {
            long above = dossier(LIMIT + 1);
            Actor stranger = person(Role.FINANCE_OFFICER, "066");
            long na = app.in(() -> dossiers.unit("066"));
            Actor over = Dossiers.delegate(stranger, district, Role.DISTRICT_LEADER, na, TODAY.minusDays(9), TODAY.minusDays(1));
            as(over);
            assertThat(catchThrowable(() -> raise(above, null))).isInstanceOf(Problem.NotAllowed.class);
            as(Dossiers.delegate(stranger, district, Role.DISTRICT_LEADER, na, TODAY, TODAY));
            assertThat(rows(WorkTab.DELEGATED_TO_ME).get(above).task()).isEqualTo(WorkTask.RAISE);
            assertThat(catchThrowableOfType(Problem.RulesBroken.class, () -> move(above, ProjectAction.SEND_BACK))).isNotNull();
            raise(above, null);
            assertThat(raisings(above)).singleElement().satisfies(one -> {
                assertThat(one.by()).isEqualTo(stranger.fullName());
                assertThat(one.actingForName()).isEqualTo(district.fullName());
                assertThat(one.actingDocument()).isEqualTo("12/UQ");
                assertThat(one.remark()).isNull();
            });
            assertThat(lastLine(above).actingForName()).isEqualTo(district.fullName());
            assertThat(rows(WorkTab.DELEGATED_TO_ME)).isEmpty();
            as(Dossiers.delegate(person(Role.DEPT_HEAD, "SNNPTNT"), province, Role.PROVINCE_LEADER, app.in(() -> dossiers.unit("06")), TODAY, TODAY));
            assertThat(rows(WorkTab.DELEGATED_TO_ME)).containsOnlyKeys(above);
            move(above, ProjectAction.APPROVE);
            assertThat(app.in(() -> app.get(Decisions.class).approval(above)).orElseThrow().actingForName()).isEqualTo(province.fullName());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProvinceGivesBackIsTheDistrictsWhenItIsPresentedAnew(DatabaseServer server) {
        in(server, () -> {
            long lowered = dossier(LIMIT + 1);
            long stays = dossier(LIMIT + 1);
            as(district);
            raise(lowered, null);
            raise(stays, null);
            as(province);
            move(lowered, ProjectAction.SEND_BACK);
            move(stays, ProjectAction.SEND_BACK);
            assertThat(read(lowered).raisedToProvince()).isFalse();
            app.run(() -> {
                dossiers.sql("UPDATE project SET state = 'PENDING_APPROVAL', version = version + 1 WHERE id IN (?1, ?2)", lowered, stays);
                dossiers.sql("UPDATE project SET state_support = ?1 WHERE id = ?2", LIMIT, lowered);
            });
            assertThat(rows(WorkTab.WAITING_FOR_ME)).as("not the province's").isEmpty();
            as(district);
            assertThat(rows(WorkTab.WAITING_FOR_ME).get(lowered).task()).isEqualTo(WorkTask.DECIDE);
            move(lowered, ProjectAction.APPROVE);
            assertThat(rows(WorkTab.WAITING_FOR_ME).get(stays).task()).isEqualTo(WorkTask.RAISE);
            raise(stays, null);
            assertThat(raisings(stays)).hasSize(2);
            as(province);
            move(stays, ProjectAction.REJECT);
            assertThat(read(stays).state()).isEqualTo(ProjectState.REJECTED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProvinceApprovedItAdjustsAndSuspends(DatabaseServer server) {
        in(server, () -> {
            long running = app.in(() -> dossiers.dossier(ProjectState.IN_PROGRESS, Manager.DISTRICT, author, receiver, null));
            app.run(() -> dossiers.sql("UPDATE project SET raised_to_province = TRUE, adjustment_pending = TRUE, state_support = ?1 WHERE id = ?2", LIMIT + 1, running));
            as(district);
            assertThat(blocked(running)).doesNotContainKeys(ProjectAction.SUSPEND, ProjectAction.DECIDE_ADJUSTMENT);
            as(province);
            assertThat(blocked(running)).containsKeys(ProjectAction.SUSPEND, ProjectAction.DECIDE_ADJUSTMENT);
        });
    }

    private void in(DatabaseServer server, Runnable story) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class).observe(AccessDenied.class, denials::add).observe(RaisedToProvince.class, told::add)
                    .observe(AuditLine.class, audited::add);
            denials.clear();
            told.clear();
            audited.clear();
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                receiver = dossiers.person(Role.DISTRICT_OFFICER, "066");
                district = dossiers.person(Role.DISTRICT_LEADER, "066");
                dossiers.sql("UPDATE app_user SET title = 'Chủ tịch UBND huyện Na Rì' WHERE id = ?1", district.id());
                province = dossiers.person(Role.PROVINCE_LEADER, "06");
            });
            app.observe(TransitionDone.class, app.get(RecordDecision.class)::moved);
            story.run();
        }
    }

    private Actor person(Role role, String where) {
        return app.in(() -> dossiers.person(role, where));
    }

    private long dossier(long stateSupport) {
        return app.in(() -> {
            long id = dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT, author, receiver, "2024-06-10");
            dossiers.sql("UPDATE project SET state_support = ?1, total_cost = 2 * ?1 WHERE id = ?2", stateSupport, id);
            return id;
        });
    }

    private void as(Actor who) {
        dossiers.as(who);
    }

    private ProjectDetail read(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id));
    }

    private void raise(long id, String remark) {
        app.run(() -> app.get(RaiseToProvince.class).raise(id, app.get(ProjectDetails.class).read(id).version(), remark));
    }

    private void move(long id, ProjectAction action) {
        app.run(() -> app.get(MoveDossier.class).move(id, MoveCommand.of(action.apiName(), null, "Xem lại")));
    }

    private List<RaisingView> raisings(long id) {
        return app.in(() -> app.get(Raisings.class).of(id));
    }

    private HistoryLine lastLine(long id) {
        return app.in(() -> app.get(History.class).of("Project", id)).stream().reduce((first, next) -> next).orElseThrow();
    }

    /** The rules that block each move that is open to the actor, what is still to be written apart. */
    private Map<ProjectAction, Set<String>> blocked(long id) {
        Map<ProjectAction, Set<String>> all = new EnumMap<>(ProjectAction.class);
        for (Open<ProjectState, ProjectAction> open : app.in(() -> app.get(MoveDossier.class).available(id))) {
            all.put(open.action(), new HashSet<>(open.blockedBy().stream().map(Violation::rule).toList()));
        }
        return all;
    }

    private Map<Long, WorkRow> rows(WorkTab tab) {
        Map<Long, WorkRow> rows = new HashMap<>();
        app.in(() -> app.get(WorkList.class).slice(WorkFilter.of(tab), null, 50)).items().forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private static Violation only(Problem.RulesBroken broken) {
        assertThat(broken).isNotNull();
        assertThat(broken.violations()).hasSize(1);
        return broken.violations().get(0);
    }
}
