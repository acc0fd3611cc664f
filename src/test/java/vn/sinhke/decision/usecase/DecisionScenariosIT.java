package vn.sinhke.decision.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.account.query.Actors;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.document.domain.SignatureBlock;
import vn.sinhke.document.query.Signatories;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.SetClock;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.TransitionDone;
import vn.sinhke.workflow.Transitions.Open;

/** Scenarios 19 and 20: a power ends with its last day and gives nobody a title; above its authority a district decides nothing. */
class DecisionScenariosIT {
    private static final SignatureBlock.Body CHAIR_OF_THE_PROVINCE = new SignatureBlock.Body(null, "Chủ tịch");

    private final List<AccessDenied> denials = new ArrayList<>();
    private Instant now;
    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor leader;

    @ParameterizedTest
    @EnumSource
    void scenario19APowerToThe30thOfJuneDecidesNothingOnTheFirstOfJuly(DatabaseServer server) {
        in(server, () -> {
            Actor delegate = person(Role.DEPT_HEAD, "SNNPTNT", "Giám đốc Sở Nông nghiệp và PTNT");
            power(leader, delegate, DelegationKind.KY_THAY);
            long decided = dossier(Manager.DEPARTMENT);
            long tooLate = dossier(Manager.DEPARTMENT);

            on("2024-06-30");
            as(delegate, () -> approve(decided));
            assertThat(state(decided)).isEqualTo(ProjectState.APPROVED);

            on("2024-07-01");
            assertThat(catchThrowableOfType(Problem.class, () -> as(delegate, () -> approve(tooLate))))
                    .as("the dossier was only theirs to see by the power").isInstanceOf(Problem.NotFound.class);
            assertThat(denials).singleElement().satisfies(denial -> assertThat(denial.username()).isEqualTo(delegate.username()));
            Actor deputyElsewhere = person(Role.RECORDS_CLERK, "06", "Chánh Văn phòng UBND tỉnh");
            power(leader, deputyElsewhere, DelegationKind.UY_QUYEN);
            assertThat(catchThrowableOfType(Problem.class, () -> as(deputyElsewhere, () -> approve(tooLate))))
                    .as("whoever sees it still is refused").isInstanceOf(Problem.NotAllowed.class);
            assertThat(denials).last().satisfies(denial -> assertThat(denial.action()).isEqualTo("APPROVE"));
            assertThat(state(tooLate)).isEqualTo(ProjectState.PENDING_APPROVAL);
        });
    }

    @ParameterizedTest
    @EnumSource
    void scenario19TheSignatureBlockNeverPrintsAWrongTitle(DatabaseServer server) {
        in(server, () -> {
            on("2024-06-30");
            for (DelegationKind kind : DelegationKind.values()) {
                String byPaper = kind == DelegationKind.PHAN_CONG ? "TL. CHỦ TỊCH" : "TUQ. CHỦ TỊCH";
                Actor head = person(Role.DEPT_HEAD, "SNNPTNT", "Giám đốc Sở Nông nghiệp và PTNT");
                signs(head, kind, byPaper, "GIÁM ĐỐC", head.fullName());
                Actor deputy = person(Role.PROVINCE_LEADER, "06", "Phó Chủ tịch UBND tỉnh");
                signsInTheOwnRight(deputy, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
                Actor fromBelow = person(Role.DISTRICT_LEADER, "066", "Phó Chủ tịch UBND huyện Na Rì");
                signs(fromBelow, kind, byPaper, "PHÓ CHỦ TỊCH UBND HUYỆN NA RÌ", fromBelow.fullName());
                Actor clerk = person(Role.RECORDS_CLERK, "06", "Văn thư");
                power(leader, clerk, kind);
                long id = dossier(Manager.DEPARTMENT);
                as(clerk, () -> approve(id));
                assertThat(block(id)).as("no office that may sign: room for a name").isEqualTo(SignatureBlock.open(CHAIR_OF_THE_PROVINCE));
                assertThat(decision(id).capacity()).doesNotStartWith("KT.").isEqualTo(byPaper + " / VĂN THƯ");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void scenario20AboveTheDistrictsAuthorityOnlyTheProvinceMayDecide(DatabaseServer server) {
        in(server, () -> {
            on("2024-06-30");
            long limit = app.in(() -> dossiers.number("SELECT value FROM legal_parameter WHERE code = 'DISTRICT_APPROVAL_LIMIT' AND valid_to = '2025-06-30'"));
            Actor district = person(Role.DISTRICT_LEADER, "066", "Chủ tịch UBND huyện Na Rì");
            long within = dossier(Manager.DISTRICT);
            long above = dossier(Manager.DISTRICT);
            app.run(() -> {
                dossiers.sql("UPDATE project SET state_support = ?1 WHERE id = ?2", limit, within);
                dossiers.sql("UPDATE project SET state_support = ?1 WHERE id = ?2", limit + 1, above);
            });
            dossiers.as(signedIn(district));
            List<WorkRow> queue = app.in(() -> app.get(WorkList.class).slice(new WorkFilter(), null, 50)).items();
            assertThat(flags(queue, within)).doesNotContain(WorkFlag.OVER_AUTHORITY);
            assertThat(flags(queue, above)).contains(WorkFlag.OVER_AUTHORITY);
            assertThat(Messages.in(Messages.VIETNAMESE).get("WorkFlag.text.OVER_AUTHORITY")).contains("trình cấp tỉnh");

            assertThat(approval(within).blockedBy()).isEmpty();
            assertThat(approval(above).blockedBy()).singleElement().satisfies(broken -> {
                assertThat(broken.rule()).isEqualTo("within-authority");
                assertThat(Messages.in(Messages.VIETNAMESE).of(broken)).endsWith("Trình cấp tỉnh.");
            });
            assertThat(catchThrowableOfType(Problem.RulesBroken.class, () -> as(district, () -> approve(above)))).isNotNull();
            assertThat(state(above)).isEqualTo(ProjectState.PENDING_APPROVAL);
            as(district, () -> approve(within));
            assertThat(state(within)).isEqualTo(ProjectState.APPROVED);
        });
    }

    private void signs(Actor who, DelegationKind kind, String first, String office, String name) {
        power(leader, who, kind);
        long id = dossier(Manager.DEPARTMENT);
        as(who, () -> approve(id));
        assertThat(decision(id).capacity()).isEqualTo(first + " / " + office);
        assertThat(block(id).lines()).first().isEqualTo(first);
        assertThat(block(id).lines().get(1)).startsWith(office);
        assertThat(block(id).name()).isEqualTo(name);
    }

    private void signsInTheOwnRight(Actor who, String first, String office) {
        long id = dossier(Manager.DEPARTMENT);
        as(who, () -> approve(id));
        assertThat(decision(id).capacity()).isEqualTo(first + " / " + office);
        assertThat(block(id).lines()).containsExactly(first, office);
    }

    private SignatureBlock block(long id) {
        DecisionView decision = decision(id);
        DelegationKind power = decision.actingForName() == null ? null : app.in(() -> DelegationKind.valueOf((String) app.em().createNativeQuery(
                "SELECT kind FROM delegation WHERE to_user_id = ?1").setParameter(1, decision.signedBy()).getResultList().get(0)));
        return app.in(() -> app.get(Signatories.class).of(decision.signedBy(), app.get(Agencies.class).committeeOf(dossiers.unit("06")).orElseThrow(),
                decision.businessDay()).map(who -> SignatureBlock.of(CHAIR_OF_THE_PROVINCE, who, power)).orElseThrow());
    }

    private DecisionView decision(long id) {
        return app.in(() -> app.get(Decisions.class).approval(id)).orElseThrow();
    }

    private Open<ProjectState, ProjectAction> approval(long id) {
        return app.in(() -> app.get(MoveDossier.class).available(id)).stream().filter(open -> open.action() == ProjectAction.APPROVE).findFirst().orElseThrow();
    }

    private static List<WorkFlag> flags(List<WorkRow> queue, long id) {
        return List.copyOf(queue.stream().filter(row -> row.id() == id).findFirst().orElseThrow().flags());
    }

    private void in(DatabaseServer server, Runnable story) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(SetClock.showing(() -> now))).with(WorkingDayCalendar.class, WorkingCalendar.class).observe(AccessDenied.class, denials::add);
            on("2024-06-03");
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
            });
            app.observe(TransitionDone.class, app.get(RecordDecision.class)::moved);
            leader = person(Role.PROVINCE_LEADER, "06", "Chủ tịch UBND tỉnh Bắc Kạn");
            story.run();
        }
    }

    private void on(String day) {
        now = LocalDate.parse(day).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private Actor person(Role role, String where, String title) {
        return app.in(() -> {
            Actor made = dossiers.person(role, where);
            dossiers.sql("UPDATE app_user SET title = ?1 WHERE id = ?2", title, made.id());
            return made;
        });
    }

    private void power(Actor from, Actor to, DelegationKind kind) {
        app.run(() -> dossiers.sql("INSERT INTO delegation (from_user_id, to_user_id, role, kind, admin_unit_id, valid_from, valid_to, document_no, created_at, version)"
                + " VALUES (?1, ?2, 'PROVINCE_LEADER', ?3, ?4, '2024-06-01', '2024-06-30', '7/GUQ', NOW(3), 1)", from.id(), to.id(), kind.name(), dossiers.unit("06")));
    }

    private long dossier(Manager manager) {
        return app.in(() -> dossiers.dossier(ProjectState.PENDING_APPROVAL, manager, author, null, null));
    }

    private ProjectState state(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id)).state();
    }

    private void approve(long id) {
        app.get(MoveDossier.class).move(id, MoveCommand.of("approve", null, null));
    }

    /** As somebody who signs in on this day, with the roles and powers of the day. */
    private Actor signedIn(Actor who) {
        return app.in(() -> app.get(Actors.class).byUsername(who.username())).orElseThrow().actor();
    }

    private void as(Actor who, Runnable work) {
        dossiers.as(signedIn(who));
        app.run(work);
    }
}
