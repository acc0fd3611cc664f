package vn.sinhke.decision.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.usecase.SetCouncil;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.document.query.Signatories;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.ProjectWorkflow;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectFilter;
import vn.sinhke.project.query.ProjectList;
import vn.sinhke.project.query.ProjectRow;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.ActingFor;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.HistoryLine;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.TransitionTable.Row;

/** What somebody sees, finds in the queue and may do by a power received: the same three times over, and never more than its giver. */
class PowersIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    /** Moves that are somebody's turn, not merely allowed. */
    private static final Set<ProjectAction> TURNS = EnumSet.of(ProjectAction.PRESENT, ProjectAction.APPROVE, ProjectAction.REJECT,
            ProjectAction.SIGN_CONTRACT, ProjectAction.START_FOLLOW_UP);

    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor receiver;
    private Actor colleague;
    private Actor head;
    private Actor district;
    private Actor province;
    /** Sees and does nothing here in their own right. */
    private Actor delegate;

    @ParameterizedTest
    @EnumSource
    void aPowerShowsWhatItsGiverSeesAndItsScopeHolds(DatabaseServer server) {
        in(server, () -> {
            long ofDepartment = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT);
            long dear = dossier(ProjectState.APPROVED, Manager.DEPARTMENT);
            long community = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT);
            long ofDistrict = dossier(ProjectState.IN_APPRAISAL, Manager.DISTRICT);
            long elsewhere = dossier(ProjectState.SUBMITTED, Manager.DISTRICT);
            dossier(ProjectState.DRAFT, Manager.DISTRICT);
            app.run(() -> {
                dossiers.sql("UPDATE project SET state_support = 790000001 WHERE id = ?1", dear);
                dossiers.sql("UPDATE project SET type = 'COMMUNITY' WHERE id = ?1", community);
                dossiers.sql("UPDATE project SET district_id = ?1, commune_id = ?1 WHERE id = ?2", unit("065"), elsewhere);
            });
            long whole = unit("06");
            assertThat(seen(delegate)).isEmpty();
            assertThat(seen(with(province, Role.PROVINCE_LEADER, whole, null, null))).containsExactlyInAnyOrder(ofDepartment, dear, community, ofDistrict, elsewhere);
            assertThat(seen(with(province, Role.PROVINCE_LEADER, unit("066"), null, null))).containsExactlyInAnyOrder(ofDepartment, dear, community, ofDistrict);
            assertThat(seen(with(province, Role.PROVINCE_LEADER, unit("02179"), null, null))).containsExactlyInAnyOrder(ofDepartment, dear, community, ofDistrict);
            assertThat(seen(with(province, Role.PROVINCE_LEADER, whole, ProjectType.COMMUNITY, null))).containsExactly(community);
            assertThat(seen(with(province, Role.PROVINCE_LEADER, whole, ProjectType.VALUE_CHAIN, 790_000_000L)))
                    .containsExactlyInAnyOrder(ofDepartment, ofDistrict, elsewhere);
            assertThat(seen(with(head, Role.DEPT_HEAD, whole, null, null))).containsExactlyInAnyOrder(ofDepartment, dear, community);
            assertThat(seen(with(head, Role.DEPT_HEAD, unit("065"), null, null))).isEmpty();
            assertThat(seen(with(district, Role.DISTRICT_LEADER, unit("066"), null, null))).containsExactlyInAnyOrder(ofDepartment, dear, community, ofDistrict);
            assertThat(seen(with(district, Role.DISTRICT_LEADER, whole, null, null))).as("no further than the giver's own district").doesNotContain(elsewhere);
            for (LocalDate[] days : new LocalDate[][] {{TODAY.minusDays(9), TODAY.minusDays(1)}, {TODAY.plusDays(1), TODAY.plusDays(9)}}) {
                assertThat(seen(Dossiers.delegate(delegate, province, Role.PROVINCE_LEADER, whole, days[0], days[1]))).as(days[0] + "").isEmpty();
            }
            dossiers.as(with(province, Role.PROVINCE_LEADER, whole, ProjectType.COMMUNITY, null));
            app.run(() -> app.get(ProjectDetails.class).visible(community));
            assertThat(catchThrowable(() -> app.run(() -> app.get(ProjectDetails.class).visible(dear)))).isInstanceOf(Problem.NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theQueueHoldsWhatThePowerMoves(DatabaseServer server) {
        in(server, () -> {
            List<Long> all = new ArrayList<>();
            for (ProjectState state : ProjectState.values()) {
                for (Manager manager : Manager.values()) {
                    all.add(dossier(state, manager));
                }
            }
            long raised = dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT);
            all.add(raised);
            for (Manager manager : Manager.values()) {
                for (Actor giver : List.of(province, district, head)) {
                    all.add(by(giver, receiver, manager));
                    all.add(by(author, giver, manager));
                    long seated = dossier(ProjectState.PENDING_APPROVAL, manager);
                    council(seated, giver);
                    all.add(seated);
                }
                long own = app.in(() -> dossiers.dossier(ProjectState.APPRAISED_PASS, manager, head, receiver, null));
                all.add(own);
                long presented = dossier(ProjectState.PENDING_APPROVAL, manager);
                app.run(() -> dossiers.sql("UPDATE project SET presented_by = ?1 WHERE id = ?2", delegate.id(), presented));
                all.add(presented);
            }
            app.run(() -> {
                dossiers.sql("UPDATE project SET raised_to_province = TRUE WHERE id = ?1", raised);
                dossiers.mark();
            });
            for (Actor holder : List.of(with(province, Role.PROVINCE_LEADER, unit("06"), null, null), with(province, Role.PROVINCE_LEADER, unit("065"), null, null),
                    with(province, Role.PROVINCE_LEADER, unit("06"), null, 1L), with(district, Role.DISTRICT_LEADER, unit("066"), null, null),
                    with(head, Role.DEPT_HEAD, unit("06"), null, null), with(head, Role.DEPT_HEAD, unit("06"), ProjectType.COMMUNITY, null),
                    of(colleague, head, Role.DEPT_HEAD), of(person(Role.DEPT_HEAD, "SLDTBXH"), head, Role.DEPT_HEAD),
                    of(person(Role.FINANCE_OFFICER, "SLDTBXH"), head, Role.DEPT_HEAD), of(author, head, Role.DEPT_HEAD),
                    of(receiver, province, Role.PROVINCE_LEADER), of(person(Role.DISTRICT_LEADER, "066"), district, Role.DISTRICT_LEADER))) {
                Set<Long> queue = delegated(holder);
                String who = holder.roles() + " by " + holder.delegations();
                assertThat(queue).as(who).isEqualTo(app.in(() -> byTable(holder, all)));
                queue.forEach(id -> assertThat(app.in(() -> app.get(MoveDossier.class).available(id))).as(who).isNotEmpty());
            }
            assertThat(delegated(with(province, Role.PROVINCE_LEADER, unit("06"), null, null))).as("two wait, others' are free of the giver").hasSize(8);
            assertThat(delegated(with(head, Role.DEPT_HEAD, unit("06"), null, null))).hasSize(4);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDecidesInTheNameOfWhoeverWroteReceivedOrAppraisedItNorByAPowerWhatTheyPresented(DatabaseServer server) {
        in(server, () -> {
            long written = by(province, receiver, Manager.DEPARTMENT);
            long received = by(author, province, Manager.DEPARTMENT);
            long seated = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT);
            council(seated, province);
            long free = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT);
            long presented = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT);
            app.run(() -> dossiers.sql("UPDATE project SET presented_by = CASE id WHEN ?2 THEN ?1 ELSE ?3 END WHERE id IN (?2, ?4)", delegate.id(), presented,
                    head.id(), free));
            dossiers.as(with(province, Role.PROVINCE_LEADER, unit("06"), null, null));
            for (long id : new long[] {written, received, seated, presented}) {
                assertThat(app.in(() -> app.get(MoveDossier.class).available(id))).isEmpty();
                assertThat(catchThrowable(() -> move(id, "reject"))).isInstanceOf(Problem.NotAllowed.class);
            }
            move(free, "reject");
            assertThat(lastLine(free).actingForName()).isEqualTo(province.fullName());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theHeadsDelegateDoesTheHeadsPartInTheHeadsName(DatabaseServer server) {
        in(server, () -> {
            long toSet = dossier(ProjectState.ACCEPTED, Manager.DEPARTMENT);
            long failed = dossier(ProjectState.APPRAISED_FAIL, Manager.DEPARTMENT);
            long passed = dossier(ProjectState.APPRAISED_PASS, Manager.DEPARTMENT);
            long ofDistrict = dossier(ProjectState.APPRAISED_PASS, Manager.DISTRICT);
            Actor holder = with(head, Role.DEPT_HEAD, unit("06"), null, null);
            dossiers.as(delegate);
            assertThat(catchThrowable(() -> move(passed, "present"))).isInstanceOf(Problem.NotFound.class);
            dossiers.as(holder);
            app.run(() -> app.get(SetCouncil.class).set(toSet, "9/QĐ", List.of(new SetCouncil.Member(receiver.username(), Seat.CHAIR),
                    new SetCouncil.Member(colleague.username(), Seat.SECRETARY), new SetCouncil.Member(delegate.username(), Seat.MEMBER))));
            assertThat(lastLine(toSet)).satisfies(line -> {
                assertThat(line.action()).isEqualTo("SET_COUNCIL");
                assertThat(line.actingForName()).isEqualTo(head.fullName());
            });
            move(failed, "reject");
            assertThat(lastLine(failed).actingForName()).isEqualTo(head.fullName());
            move(passed, "present");
            assertThat(lastLine(passed).actingForName()).isEqualTo(head.fullName());
            assertThat(catchThrowable(() -> move(ofDistrict, "present"))).isInstanceOf(Problem.NotFound.class);
            assertThat(app.in(() -> app.get(MoveDossier.class).available(passed))).as("presents, but does not approve").isEmpty();
            app.run(() -> dossiers.sql("INSERT INTO delegation (from_user_id, to_user_id, role, kind, valid_from, valid_to, document_no, created_at, version)"
                    + " VALUES (?1, ?2, 'DEPT_HEAD', 'PHAN_CONG', '2024-06-03', '2024-06-03', '7/GUQ', NOW(3), 1)", head.id(), delegate.id()));
            assertThat(signsBy(head.fullName(), TODAY)).as("by order, so stands on the letter").contains(DelegationKind.PHAN_CONG);
            assertThat(signsBy(head.fullName(), TODAY.plusDays(1))).isEmpty();
            assertThat(signsBy(province.fullName(), TODAY)).isEmpty();
            assertThat(signsBy(null, TODAY)).isEmpty();
            Actor ownHead = of(person(Role.DEPT_HEAD, "SLDTBXH"), head, Role.DEPT_HEAD);
            long second = dossier(ProjectState.APPRAISED_PASS, Manager.DEPARTMENT);
            dossiers.as(ownHead);
            move(second, "present");
            assertThat(lastLine(second).actingForName()).as("in their own right").isNull();
        });
    }

    private Optional<DelegationKind> signsBy(String giver, LocalDate day) {
        return app.in(() -> app.get(Signatories.class).power(delegate.id(), giver, Role.DEPT_HEAD, day));
    }

    /** Dossiers that the table lets this person move for somebody else, as it is their turn. */
    private Set<Long> byTable(Actor who, List<Long> all) {
        Set<Long> expected = new HashSet<>();
        for (Long id : all) {
            Project project = app.em().find(Project.class, id);
            Occasion at = Occasion.on(TODAY).with(CouncilFacts.class, app.get(Councils.class).facts(id, who.id(), TODAY));
            List<Row<Project, ProjectState, ProjectAction>> turns = ProjectWorkflow.V1.from(project.state()).stream()
                    .filter(row -> TURNS.contains(row.action()) && row.by().holds(who, project, at)).toList();
            if (!turns.isEmpty() && turns.stream().allMatch(row -> ((ActingFor<Project>) row.by()).onBehalfOf(who, project, at).isPresent())) {
                expected.add(id);
            }
        }
        return expected;
    }

    private long by(Actor author, Actor receiver, Manager manager) {
        return app.in(() -> dossiers.dossier(ProjectState.PENDING_APPROVAL, manager, author, receiver, null));
    }

    private void council(long id, Actor member) {
        app.run(() -> {
            dossiers.sql("INSERT INTO council (version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at)"
                    + " VALUES (1, ?1, 1, '1/QĐ', 1, FALSE, ?2, NOW(3))", id, head.id());
            dossiers.sql("INSERT INTO council_seat (council_id, user_id, seat) SELECT id, ?2, 'MEMBER' FROM council WHERE project_id = ?1", id, member.id());
            dossiers.mark();
        });
    }

    private Set<Long> seen(Actor who) {
        dossiers.as(who);
        return new HashSet<>(app.in(() -> app.get(ProjectList.class).slice(new ProjectFilter(), app.get(ProjectList.class).defaultSort(), null, 100)).items().stream()
                .map(ProjectRow::id).toList());
    }

    private Set<Long> delegated(Actor who) {
        dossiers.as(who);
        Set<Long> found = new HashSet<>();
        app.in(() -> app.get(WorkList.class).slice(WorkFilter.of(WorkTab.DELEGATED_TO_ME), null, 200)).items().forEach(row -> found.add(row.id()));
        return found;
    }

    private void move(long id, String name) {
        app.run(() -> app.get(MoveDossier.class).move(id, MoveCommand.of(name, null, "Xem lại")));
    }

    private HistoryLine lastLine(long id) {
        return app.in(() -> app.get(History.class).of("Project", id)).stream().reduce((first, next) -> next).orElseThrow();
    }

    private Actor of(Actor to, Actor giver, Role role) {
        return Dossiers.delegate(to, giver, role, giver.roles().get(0).unitId(), TODAY, TODAY);
    }

    private Actor with(Actor giver, Role role, Long unit, ProjectType type, Long upTo) {
        Actor.Delegated wide = Dossiers.delegate(delegate, giver, role, unit, TODAY, TODAY).delegations().get(0);
        return new Actor(delegate.id(), delegate.username(), delegate.fullName(), delegate.roles(), List.of(new Actor.Delegated(wide.id(), wide.fromUserId(),
                wide.fromName(), role, wide.giverUnitId(), wide.giverAgencyId(), unit, type, upTo == null ? null : Money.vnd(upTo), TODAY, TODAY,
                wide.documentNo(), wide.kind())));
    }

    private long dossier(ProjectState state, Manager manager) {
        return app.in(() -> dossiers.dossier(state, manager, author, receiver, null));
    }

    private long unit(String code) {
        return app.in(() -> dossiers.unit(code));
    }

    private Actor person(Role role, String where) {
        return app.in(() -> dossiers.person(role, where));
    }

    private void in(DatabaseServer server, Runnable story) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                receiver = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
                colleague = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
                head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
                district = dossiers.person(Role.DISTRICT_LEADER, "066");
                province = dossiers.person(Role.PROVINCE_LEADER, "06");
                delegate = dossiers.person(Role.DEPT_APPRAISER, "SNNPTNT");
            });
            story.run();
        }
    }
}
