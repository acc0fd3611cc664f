package vn.sinhke.report.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.decision.query.ComingUp;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.report.usecase.ManagerFigures;
import vn.sinhke.report.usecase.ManagerFigures.Sheet;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Figures of those who answer for others, out of the history, and what comes to somebody next. Today is Monday, 3 June 2024. */
class FiguresIT {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private TestDatabase database;
    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor appraiser;
    private Actor head;

    @BeforeEach
    void prepare() {
        database = TestDatabase.migrated(DatabaseServer.MARIADB);
        app = new Wiring(database).with(BusinessClock.class, Story.CLOCK).with(WorkingDayCalendar.class, WorkingCalendar.class);
        app.run(() -> {
            dossiers = new Dossiers(app);
            app.with(CurrentActor.class, dossiers);
            author = dossiers.person(Role.DISTRICT_OFFICER, "066");
            appraiser = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
            head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
        });
    }

    @AfterEach
    void end() {
        app.close();
        database.close();
    }

    private long dossier(ProjectState state, Manager manager, String due) {
        return app.in(() -> dossiers.dossier(state, manager, author, appraiser, due));
    }

    private void step(long id, String day, Actor who, String action, String from, String to) {
        app.run(() -> dossiers.sql("INSERT INTO history_entry (subject_type, subject_id, occurred_at, business_day, actor_id, actor_username, actor_name,"
                + " actor_office, action, from_state, to_state) VALUES ('Project', ?1, ?2, ?3, ?4, ?5, ?6, 'Sở', ?7, ?8, ?9)", id, day + " 02:00:00", day, who.id(),
                who.username(), who.fullName(), action, from, to));
    }

    private Sheet sheet(Actor who, LocalDate from, LocalDate to) {
        dossiers.as(who);
        return app.in(() -> app.get(ManagerFigures.class).of(from, to));
    }

    @Test
    void aStepTakesTheWorkingDaysBetweenComingAndLeaving() {
        long first = dossier(ProjectState.IN_APPRAISAL, Manager.DEPARTMENT, "2024-06-20");
        step(first, "2024-05-20", author, "SUBMIT", "DRAFT", "SUBMITTED");
        step(first, "2024-05-22", appraiser, "RETURN", "SUBMITTED", "RETURNED"); // two days
        step(first, "2024-05-27", author, "SUBMIT", "RETURNED", "SUBMITTED"); // three days with the unit
        step(first, "2024-05-27", appraiser, "SAVE_DRAFT", "SUBMITTED", "SUBMITTED"); // no step at all
        step(first, "2024-05-31", appraiser, "ACCEPT", "SUBMITTED", "ACCEPTED"); // four days
        step(first, "2024-06-03", head, "OPEN_COUNCIL", "ACCEPTED", "IN_APPRAISAL"); // over a weekend: one day
        long second = dossier(ProjectState.ACCEPTED, Manager.DEPARTMENT, "2024-06-20");
        step(second, "2024-04-29", author, "SUBMIT", "DRAFT", "SUBMITTED");
        step(second, "2024-05-02", appraiser, "ACCEPT", "SUBMITTED", "ACCEPTED"); // 30 April and 1 May are days off: one day
        List<Stage> stages = sheet(head, MAY, TODAY).stages();
        assertThat(stages).extracting(Stage::state).containsExactly(ProjectState.SUBMITTED, ProjectState.RETURNED, ProjectState.ACCEPTED);
        assertThat(stages.get(0).days().number()).isEqualTo(3);
        assertThat(stages.get(0).days().getMedian()).isEqualTo(2);
        assertThat(stages.get(0).days().getNinety()).isEqualTo(4);
        assertThat(stages.get(1).days().getMedian()).isEqualTo(3);
        assertThat(stages.get(2).days().getMedian()).isEqualTo(1);
        assertThat(sheet(head, LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 30)).stages().get(0).days().number()).as("what ended in the period counts").isEqualTo(1);
    }

    @Test
    void returnsAreCountedByPersonAndByDossier() {
        long one = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06");
        step(one, "2024-05-20", author, "SUBMIT", "DRAFT", "SUBMITTED");
        step(one, "2024-05-22", appraiser, "RETURN", "SUBMITTED", "RETURNED");
        step(one, "2024-05-23", author, "SUBMIT", "RETURNED", "SUBMITTED");
        step(one, "2024-05-24", appraiser, "ACCEPT", "SUBMITTED", "ACCEPTED");
        app.run(() -> dossiers.sql("UPDATE project SET return_count = 1 WHERE id = ?1", one));
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06");
        Sheet sheet = sheet(head, MAY, TODAY);
        assertThat(sheet.officers()).hasSize(1);
        assertThat(sheet.officers().get(0)).extracting(Officer::name, Officer::passed, Officer::returned, Officer::share)
                .containsExactly(appraiser.fullName(), 1L, 1L, 50L);
        assertThat(sheet.returns()).extracting(ReturnCount::times, ReturnCount::number)
                .containsExactly(tuple(0, 1L), tuple(1, 1L));
        assertThat(sheet.submitted()).isEqualTo(2);
    }

    @Test
    void lateIsPastAndSoonIsWithinFiveWorkingDays() {
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-02");
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-03");
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-10");
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-11");
        long paused = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-02");
        app.run(() -> dossiers.sql("UPDATE project SET clock_paused = TRUE WHERE id = ?1", paused));
        Sheet sheet = sheet(head, null, null);
        assertThat(sheet.held()).hasSize(1);
        assertThat(sheet.held().get(0)).extracting(Held::number, Held::late, Held::soon).containsExactly(5L, 1L, 2L);
        assertThat(sheet.period().from()).isEqualTo(TODAY.minusDays(90));
    }

    @Test
    void everybodySeesTheOwnTerritoryOnly() {
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06");
        Actor otherHead = app.in(() -> dossiers.person(Role.DEPT_HEAD, "SNNPTNT"));
        Actor district = app.in(() -> dossiers.person(Role.DISTRICT_LEADER, "066"));
        Actor elsewhere = app.in(() -> dossiers.person(Role.DISTRICT_LEADER, "060"));
        Actor auditor = app.in(() -> dossiers.person(Role.AUDITOR, null));
        Actor province = app.in(() -> dossiers.person(Role.PROVINCE_LEADER, "06"));
        for (Actor who : List.of(head, district, auditor, province)) {
            assertThat(sheet(who, null, null).number()).as(who.roles().toString()).isEqualTo(1);
        }
        for (Actor who : List.of(otherHead, elsewhere)) {
            assertThat(sheet(who, null, null).number()).as(who.roles().toString()).isZero();
            assertThat(sheet(who, null, null).returns()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COMMUNE_OFFICER", "DISTRICT_OFFICER", "DEPT_APPRAISER", "FINANCE_OFFICER", "RECORDS_CLERK", "COMMUNITY_MONITOR", "ADMIN"})
    void othersAreRefused(Role role) {
        Actor who = app.in(() -> dossiers.person(role, role == Role.ADMIN ? null : role == Role.DEPT_APPRAISER ? "SLDTBXH"
                : role == Role.COMMUNE_OFFICER || role == Role.COMMUNITY_MONITOR ? "02179" : "066"));
        assertThatThrownBy(() -> sheet(who, null, null)).isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void aPeriodHasAnOrderAndAtMostAYear() {
        assertThat(sheet(head, TODAY.minusDays(366), TODAY).period().from()).isEqualTo(LocalDate.of(2023, 6, 3));
        assertThatThrownBy(() -> sheet(head, TODAY.minusDays(367), TODAY)).isInstanceOf(Problem.RulesBroken.class);
        assertThatThrownBy(() -> sheet(head, TODAY, TODAY.minusDays(1))).isInstanceOf(Problem.RulesBroken.class);
    }

    @Test
    void allFiguresTogetherCostFourStatements() {
        dossiers.as(head);
        app.run(() -> app.get(ManagerFigures.class).of(null, null)); // agencies and days off are in memory then
        long statements = app.in(() -> {
            long before = dossiers.statements();
            app.get(ManagerFigures.class).of(null, null);
            return dossiers.statements() - before;
        });
        assertThat(statements).isLessThanOrEqualTo(4);
    }

    @Test
    void whatOthersHoldComesToWhoeverActsNext() {
        long appraised = dossier(ProjectState.APPRAISED_PASS, Manager.DEPARTMENT, "2024-06-10");
        dossier(ProjectState.APPRAISED_PASS, Manager.DEPARTMENT, "2024-06-11");
        long appraising = dossier(ProjectState.IN_APPRAISAL, Manager.DEPARTMENT, "2024-06-03");
        long ofDistrict = dossier(ProjectState.IN_APPRAISAL, Manager.DISTRICT, "2024-06-05");
        Actor province = app.in(() -> dossiers.person(Role.PROVINCE_LEADER, "06"));
        Actor district = app.in(() -> dossiers.person(Role.DISTRICT_LEADER, "066"));
        Actor clerk = app.in(() -> dossiers.person(Role.RECORDS_CLERK, "066"));
        assertThat(coming(province)).containsExactly(appraised);
        assertThat(coming(head)).containsExactly(appraising);
        assertThat(coming(district)).containsExactly(ofDistrict);
        assertThat(coming(clerk)).containsExactly(ofDistrict);
        assertThat(coming(appraiser)).isEmpty();
    }

    private List<Long> coming(Actor who) {
        dossiers.as(who);
        return app.in(() -> app.get(ComingUp.class).nearest(5).stream().map(WorkRow::id).toList());
    }
}
