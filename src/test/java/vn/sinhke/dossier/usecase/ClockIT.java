package vn.sinhke.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.decision.query.WaitingPlace;
import vn.sinhke.decision.query.WaitingPlaces;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectFilter;
import vn.sinhke.project.query.ProjectList;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.SetClock;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.LateLine;
import vn.sinhke.workflow.Occasion.Reason;
import vn.sinhke.workflow.StatutoryClock;

/** Scenarios 13 and 15: the terms of a dossier over Tết, through a return, and past their end. */
class ClockIT {
    private static final ZoneId ZONE = BusinessClock.ZONE;

    private Instant now;
    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor appraiser;
    private Actor head;

    @ParameterizedTest
    @EnumSource
    void theTermsSkipTetStandStillDuringAReturnAndAskWhyTheyAreOverrun(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            fifteenWorkingDaysOverTet();
            aReturnStopsTheClockAndNothingIsReset();
            communityProjectsHaveTermsOfTheirOwn();
            aLateStepIsExplainedAndKept();
            whoIsLateIsSeenWhereItWaits();
        }
    }

    private void prepare(Wiring wiring) {
        app = wiring.with(BusinessClock.class, new BusinessClock(SetClock.showing(() -> now))).with(WorkingDayCalendar.class, WorkingCalendar.class);
        on("2024-02-01");
        app.run(() -> {
            dossiers = new Dossiers(app);
            app.with(CurrentActor.class, dossiers);
            author = dossiers.person(Role.DISTRICT_OFFICER, "066");
            appraiser = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
            head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
            dossiers.sql("UPDATE legal_parameter SET value = 7 WHERE code = 'DAYS_APPRAISAL_COMMUNITY'");
        });
    }

    private void fifteenWorkingDaysOverTet() {
        long id = dossier(ProjectState.SUBMITTED, null);
        move(appraiser, id, "accept", null);
        assertThat(read(id).dueOn()).as("from Thursday 1/2/2024, with 8/2 to 14/2 off").isEqualTo(LocalDate.of(2024, 2, 29));
        move(author, id, "withdraw", null);
    }

    /** The submission itself needs a lawful dossier, so the test sets the state between two acceptances. */
    private void aReturnStopsTheClockAndNothingIsReset() {
        on("2024-06-03");
        long id = dossier(ProjectState.SUBMITTED, null);
        move(appraiser, id, "accept", null);
        assertThat(read(id).dueOn()).isEqualTo(LocalDate.of(2024, 6, 24));
        app.run(() -> dossiers.sql("UPDATE project SET state = 'SUBMITTED' WHERE id = ?1", id));
        on("2024-06-07");
        app.run(() -> {
            dossiers.as(appraiser);
            app.get(MoveDossier.class).move(id, new MoveCommand("return", null, "Bổ sung", List.of(new Reason("budget", "Báo giá"),
                    new Reason("site", "Thôn"), new Reason("group", "Biên bản")), null, null, null, true));
        });
        assertThat(read(id).dueOn()).isNull();
        assertThat(read(id).clockPaused()).isTrue();
        on("2024-07-01");
        app.run(() -> dossiers.sql("UPDATE project SET state = 'SUBMITTED', clock_paused = FALSE WHERE id = ?1", id));
        move(appraiser, id, "accept", null);
        assertThat(read(id).dueOn()).as("11 of 15 days were left").isEqualTo(LocalDate.of(2024, 7, 16));
    }

    private void communityProjectsHaveTermsOfTheirOwn() {
        on("2024-06-03");
        long id = dossier(ProjectState.SUBMITTED, null);
        app.run(() -> dossiers.sql("UPDATE project SET type = 'COMMUNITY' WHERE id = ?1", id));
        move(appraiser, id, "accept", null);
        assertThat(read(id).dueOn()).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    private void aLateStepIsExplainedAndKept() {
        on("2024-06-03");
        long id = dossier(ProjectState.SUBMITTED, "2024-06-03");
        assertThat(blocked(appraiser, id, "accept")).as("on the last day").isEmpty();
        on("2024-06-05");
        assertThat(blocked(appraiser, id, "accept")).extracting(Violation::rule).containsExactly("late-explained");
        var refused = catchThrowableOfType(Problem.RulesBroken.class, () -> move(appraiser, id, "accept", "  "));
        assertThat(refused.violations()).extracting(Violation::args).containsExactly(List.of(2));
        move(appraiser, id, "accept", "Cán bộ tiếp nhận nghỉ ốm");
        assertThat(late(id)).containsExactly(new LateLine("RECEPTION", LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 5), 2,
                "Cán bộ tiếp nhận nghỉ ốm", appraiser.fullName()));

        long other = dossier(ProjectState.SUBMITTED, "2024-06-03");
        app.run(() -> {
            dossiers.as(appraiser);
            app.get(MoveDossier.class).move(other, new MoveCommand("accept", null, null, List.of(), null, null, null, false));
        });
        assertThat(late(other)).as("contract v1 is not asked, and it is kept all the same").extracting(LateLine::reason).containsExactly((String) null);

        long withdrawn = dossier(ProjectState.SUBMITTED, "2024-06-03");
        move(author, withdrawn, "withdraw", null);
        assertThat(late(withdrawn)).as("a submitter is never late").isEmpty();
    }

    private void whoIsLateIsSeenWhereItWaits() {
        on("2024-06-10");
        dossier(ProjectState.APPRAISED_PASS, "2024-06-06");
        dossier(ProjectState.APPRAISED_PASS, "2024-06-20");
        dossiers.as(head);
        List<WaitingPlace> places = app.in(() -> app.get(WaitingPlaces.class).all());
        assertThat(places.get(0).state()).as("the late ones first").isEqualTo(ProjectState.APPRAISED_PASS);
        assertThat(places.get(0).number()).isEqualTo(2);
        assertThat(places.get(0).late()).isEqualTo(1);
        assertThat(places.get(0).daysLeft()).isEqualTo(-2);
        ProjectFilter late = new ProjectFilter();
        late.setLate(true);
        late.setState(ProjectState.APPRAISED_PASS);
        late.setAgencyId(places.get(0).agencyId());
        assertThat(app.in(() -> app.get(ProjectList.class).count(late, 10))).as("the link shows the same").isEqualTo(1);
        Actor stranger = app.in(() -> dossiers.person(Role.DISTRICT_OFFICER, "060"));
        dossiers.as(stranger);
        assertThat(app.in(() -> app.get(WaitingPlaces.class).all())).as("only what one may see").isEmpty();
    }

    private List<Violation> blocked(Actor who, long id, String name) {
        dossiers.as(who);
        return app.in(() -> app.get(MoveDossier.class).available(id)).stream().filter(open -> open.action().apiName().equals(name))
                .findFirst().orElseThrow().blockedBy();
    }

    private void move(Actor who, long id, String name, String lateReason) {
        app.run(() -> {
            dossiers.as(who);
            app.get(MoveDossier.class).move(id, new MoveCommand(name, null, null, List.of(), null, null, lateReason, true));
        });
    }

    private List<LateLine> late(long id) {
        return app.in(() -> app.get(StatutoryClock.class).lateSteps("Project", id));
    }

    private long dossier(ProjectState state, String due) {
        return app.in(() -> dossiers.dossier(state, Manager.DEPARTMENT, author, null, due));
    }

    private ProjectDetail read(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id));
    }

    private void on(String day) {
        now = LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
    }
}
