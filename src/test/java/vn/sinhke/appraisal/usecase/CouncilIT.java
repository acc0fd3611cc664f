package vn.sinhke.appraisal.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sinhke.appraisal.domain.Seat.CHAIR;
import static vn.sinhke.appraisal.domain.Seat.MEMBER;
import static vn.sinhke.appraisal.domain.Seat.SECRETARY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.ConflictKind;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.query.Compositions;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.appraisal.usecase.SetCouncil.Member;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.query.WorkTask;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetails;
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
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.TransitionDone;

/** A council from its setting to its conclusion, over a real database. */
class CouncilIT {
    private static final Map<String, BigDecimal> GOOD = Map.of("NEED", score("18"), "CAP", score("14"), "PRICE", score("15.5"),
            "MARKET", score("17"), "CAPACITY", score("20"));

    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor head;
    private Actor chair;
    private Actor secretary;
    private Actor member;
    private long id;

    @ParameterizedTest
    @EnumSource
    void aCouncilIsSetScoresBlindAndConcludes(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            onlyTheHeadSets();
            everythingWrongIsSaidAtOnce();
            theHeadSetsAndChanges();
            nobodyScoresBeforeItIsOpen();
            aSheetIsKeptInPartsAndLockedOnce();
            scoresStayClosedUntilAllPresentHaveLocked();
            absenceClosesASheetAndOpensTheScores();
            theMinutesAreWrittenAndSignedByBoth();
            nothingOfASignedMeetingChanges();
            withoutAMeeting();
            theResultIsKept();
            aDossierSentBackMayBeScoredAnew();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCouncilThatLacksSeatsOfTheTemplateIsSeenOrRefusedAsTheProvinceSays(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            app.run(() -> dossiers.sql("UPDATE legal_parameter SET value = 1 WHERE code = 'COMPOSITION_BLOCKS'"));
            assertThat(refused(head, () -> set("1/QĐ"))).isInstanceOfSatisfying(Problem.RulesBroken.class, broken -> {
                assertThat(broken.violations()).extracting(Violation::rule).containsOnly("council-composition");
                assertThat(broken.violations()).extracting(one -> one.args().get(1)).contains("Lãnh đạo Sở chủ trì", "UBND xã nơi thực hiện")
                        .doesNotContain("Công chức Sở chủ trì", "Sở, ngành liên quan");
            });
            List<Compositions.Proposed> proposal = app.in(() -> app.get(Compositions.class).proposal(app.get(ProjectDetails.class).read(id)));
            assertThat(proposal).extracting(one -> one.person() == null ? null : one.person().username())
                    .startsWith(head.username(), chair.username(), secretary.username(), member.username()).endsWith((String) null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWhoOnlyLooksOnIsSeatedAskedOrOffered(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            Actor auditor = app.in(() -> dossiers.person(Role.AUDITOR, null));
            Actor admin = app.in(() -> dossiers.person(Role.ADMIN, null));
            Actor monitor = app.in(() -> dossiers.person(Role.COMMUNITY_MONITOR, "02179"));
            Actor both = app.in(() -> dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH"));
            app.run(() -> dossiers.sql("INSERT INTO user_role (user_id, role, valid_from) VALUES (?1, 'AUDITOR', '2021-01-01')", both.id()));
            Actor gone = app.in(() -> dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH"));
            app.run(() -> dossiers.sql("UPDATE user_role SET valid_to = '2024-06-02' WHERE user_id = ?1", gone.id()));
            List<Member> wished = List.of(new Member(auditor.username(), CHAIR), new Member(admin.username(), SECRETARY), new Member(monitor.username(), MEMBER),
                    new Member(both.username(), MEMBER), new Member(gone.username(), MEMBER), new Member(member.username(), MEMBER));
            assertThat(refused(head, () -> app.get(SetCouncil.class).set(id, "1/QĐ", wished))).isInstanceOfSatisfying(Problem.RulesBroken.class, broken -> {
                assertThat(broken.violations()).extracting(Violation::rule).containsOnly("seat-part");
                assertThat(broken.violations()).extracting(Violation::field).containsExactly("members[0].username", "members[1].username",
                        "members[2].username", "members[3].username", "members[4].username");
            });
            for (Actor who : List.of(auditor, admin, monitor, both, gone)) {
                assertThat(rules(refused(head, () -> app.get(AskOpinion.class).ask(id, who.username(), "?", null)))).containsExactly("opinion-part");
            }
            as(head, () -> app.get(AskOpinion.class).ask(id, member.username(), "?", null));
            assertThat(app.in(() -> app.get(People.class).named("", 100))).extracting(Person::username).contains(member.username(), author.username())
                    .doesNotContain(auditor.username(), admin.username(), monitor.username(), both.username(), gone.username());
            assertThat(app.in(() -> app.get(Compositions.class).proposal(app.get(ProjectDetails.class).read(id)))).extracting(Compositions.Proposed::person)
                    .filteredOn(one -> one != null).extracting(Person::username).doesNotContain(both.username(), monitor.username());
            as(head, () -> set("1/QĐ"));
        }
    }

    private void prepare(Wiring wiring) {
        app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                .with(WorkingDayCalendar.class, WorkingCalendar.class);
        app.run(() -> {
            dossiers = new Dossiers(app);
            app.with(CurrentActor.class, dossiers);
            author = dossiers.person(Role.DISTRICT_OFFICER, "066");
            head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
            chair = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
            secretary = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
            member = dossiers.person(Role.DEPT_APPRAISER, "SNNPTNT");
            id = dossiers.dossier(ProjectState.ACCEPTED, Manager.DEPARTMENT, author, chair, "2024-06-10");
        });
    }

    private void onlyTheHeadSets() {
        assertThat(refused(chair, () -> set("1/QĐ"))).isInstanceOf(Problem.NotAllowed.class);
        assertThat(refused(member, () -> set("1/QĐ"))).as("not of this department").isInstanceOf(Problem.NotFound.class);
    }

    private void everythingWrongIsSaidAtOnce() {
        assertThat(rules(refused(head, () -> app.get(SetCouncil.class).set(id, " ", List.of(new Member(author.username(), CHAIR),
                new Member("nobody", MEMBER)))))).containsExactly("council-decision", "council-size", "council-secretary",
                "council-no-author", "council-known-person");
        assertThat(rules(refused(head, () -> app.get(SetCouncil.class).set(id, "1/QĐ", List.of(new Member(chair.username(), CHAIR),
                new Member(secretary.username(), CHAIR), new Member(chair.username(), MEMBER))))))
                .containsExactly("council-chair", "council-secretary", "council-one-seat");
    }

    private void theHeadSetsAndChanges() {
        as(head, () -> assertThat(set("1/QĐ")).isTrue());
        as(head, () -> assertThat(app.get(SetCouncil.class).set(id, "2/QĐ", List.of(new Member(chair.username(), CHAIR),
                new Member(secretary.username().toUpperCase(), SECRETARY), new Member(head.username(), MEMBER)))).isFalse());
        as(head, () -> set("3/QĐ"));
        as(member, () -> app.get(DeclareConflict.class).declare(id, ConflictKind.RELATIVE, "Anh ruột là giám đốc hợp tác xã"));
        assertThat(facts(chair).conflicted()).containsExactly(member.fullName());
        assertThat(rules(refused(head, () -> set("4/QĐ")))).containsExactly("no-conflict");
        as(head, () -> app.get(SetCouncil.class).set(id, "4/QĐ", List.of(new Member(chair.username(), CHAIR),
                new Member(secretary.username(), SECRETARY), new Member(head.username(), MEMBER))));
        CouncilFacts facts = facts(chair);
        assertThat(facts.conflicted()).isEmpty();
        assertThat(facts.decisionNo()).isEqualTo("4/QĐ");
        assertThat(facts.seat()).isEqualTo("CHAIR");
        assertThat(facts.memberIds()).as("those seated, and whoever gave up the seat")
                .containsExactlyInAnyOrder(chair.id(), secretary.id(), head.id(), member.id());
        assertThat(facts(author).seat()).isNull();
    }

    private void nobodyScoresBeforeItIsOpen() {
        assertThat(refused(chair, () -> save(GOOD, Opinion.PASS))).isInstanceOf(Problem.NotPossible.class);
        move(chair, ProjectAction.OPEN_COUNCIL, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);
        assertThat(refused(member, () -> save(GOOD, Opinion.PASS))).as("seat lost by conflict").isInstanceOf(Problem.NotAllowed.class);
        assertThat(refused(author, () -> save(GOOD, Opinion.PASS))).isInstanceOf(Problem.NotAllowed.class);
    }

    private void aSheetIsKeptInPartsAndLockedOnce() {
        assertThat(rules(refused(chair, () -> save(Map.of("NEED", score("21"), "CAP", score("-1"), "PRICE", score("1.25"), "X", score("1")),
                null)))).containsExactlyInAnyOrder("score-range", "score-range", "score-half", "score-criterion");
        waits(WorkTask.SCORE, WorkTask.SCORE, WorkTask.SCORE);
        as(chair, () -> save(Map.of("NEED", score("18")), null));
        assertThat(rules(refused(chair, () -> app.get(LockSheet.class).lock(id)))).hasSize(5).contains("opinion-missing");
        as(chair, () -> save(GOOD, Opinion.PASS));
        assertThat(app.in(() -> app.get(Councils.class).mine(id, chair.id())).orElseThrow().sheet().total()).isEqualByComparingTo("84.5");
        assertThat(app.in(() -> app.get(Councils.class).mine(id, author.id()))).isEmpty();
        assertThat(refused(chair, () -> app.get(SaveSheet.class).save(id, GOOD, null, Opinion.PASS, null, 99))).isInstanceOf(Problem.Stale.class);
        as(chair, () -> app.get(LockSheet.class).lock(id));
        assertThat(refused(chair, () -> save(GOOD, Opinion.FAIL))).isInstanceOf(Problem.NotPossible.class);
        assertThat(refused(chair, () -> app.get(LockSheet.class).lock(id))).isInstanceOf(Problem.NotPossible.class);
        assertThat(refused(head, () -> set("9/QĐ"))).as("somebody has locked").isInstanceOf(Problem.NotPossible.class);
    }

    private void scoresStayClosedUntilAllPresentHaveLocked() {
        as(secretary, () -> save(Map.of("NEED", score("0")), Opinion.FAIL));
        waits(WorkTask.NONE, WorkTask.SCORE, WorkTask.SCORE);
        for (Actor reader : List.of(chair, secretary, head, author)) {
            CouncilView view = view(reader);
            assertThat(view.open()).isFalse();
            assertThat(view.sheets()).isEmpty();
            assertThat(view.spread()).isEmpty();
            assertThat(view.seatOf(chair.id()).sheet()).isEqualTo(SheetState.LOCKED);
            assertThat(view.seatOf(secretary.id()).sheet()).isEqualTo(SheetState.STARTED);
        }
        assertThat(facts(chair).resultProblems()).extracting(Violation::rule).containsExactly("council-quorum", "council-sheets-locked");
        as(secretary, () -> save(GOOD, Opinion.SUPPLEMENT));
        as(secretary, () -> app.get(LockSheet.class).lock(id));
        assertThat(facts(chair).resultProblems()).isEmpty();
        assertThat(view(chair).open()).as("the third member has not scored yet").isFalse();
        assertThat(view(chair).sheets()).isEmpty();
        assertThat(facts(chair).passProblems()).as("nor is the count told").isEmpty();
        assertThat(facts(chair).average()).isNull();
        waits(WorkTask.WRITE_MINUTES, WorkTask.WRITE_MINUTES, WorkTask.SCORE);
    }

    private void absenceClosesASheetAndOpensTheScores() {
        assertThat(refused(head, () -> record(minutes(CouncilOutcome.PASS, Map.of())))).as("a plain member").isInstanceOf(Problem.NotAllowed.class);
        as(secretary, () -> record(minutes(null, Map.of(head.username(), Attendance.ABSENT))));
        assertThat(view(chair).open()).isTrue();
        assertThat(view(chair).sheets()).hasSize(2);
        assertThat(view(author).sheets()).isEmpty();
        assertThat(facts(chair).passProblems()).extracting(Violation::rule).containsExactly("council-vote");
        assertThat(rules(refused(head, () -> save(GOOD, Opinion.PASS)))).containsExactly("meeting-absent");
        assertThat(rules(refused(secretary, () -> record(minutes(null, Map.of(head.username(), Attendance.PRESENT))))))
                .as("the scores have been seen").containsExactly("meeting-absence-final");
        waits(WorkTask.WRITE_MINUTES, WorkTask.WRITE_MINUTES, WorkTask.NONE);
    }

    private void theMinutesAreWrittenAndSignedByBoth() {
        assertThat(rules(refused(secretary, () -> app.get(SignMinutes.class).sign(id, null)))).containsExactly("meeting-conclusion",
                "meeting-attendance", "meeting-attendance");
        assertThat(rules(refused(secretary, () -> record(minutes(CouncilOutcome.PASS, Map.of(chair.username(), Attendance.ABSENT, head.username(), Attendance.ABSENT))))))
                .containsExactly("meeting-absent-scored");
        Map<String, Attendance> there = Map.of(chair.username(), Attendance.PRESENT, secretary.username(), Attendance.BY_LETTER, head.username(), Attendance.ABSENT);
        as(secretary, () -> record(minutes(CouncilOutcome.PASS, there)));
        assertThat(rules(refused(secretary, () -> app.get(SignMinutes.class).sign(id, null)))).as("one of two is not more than half").containsExactly("council-vote");
        as(secretary, () -> record(minutes(CouncilOutcome.SUPPLEMENT, there)));
        waits(WorkTask.SIGN_MINUTES, WorkTask.SIGN_MINUTES, WorkTask.NONE);
        as(secretary, () -> app.get(SignMinutes.class).sign(id, null));
        waits(WorkTask.SIGN_MINUTES, WorkTask.NONE, WorkTask.NONE);
        assertThat(refused(secretary, () -> app.get(SignMinutes.class).sign(id, null))).isInstanceOf(Problem.NotPossible.class);
        assertThat(facts(chair).minutes().signed()).as("one signature is none").isFalse();
        as(chair, () -> record(minutes(CouncilOutcome.FAIL, there)));
        assertThat(view(chair).meeting().secretarySignedAt()).as("a changed text is signed anew").isNull();
        assertThat(refused(chair, () -> app.get(SignMinutes.class).sign(id, 1))).isInstanceOf(Problem.Stale.class);
        as(chair, () -> app.get(SignMinutes.class).sign(id, null));
        waits(WorkTask.NONE, WorkTask.SIGN_MINUTES, WorkTask.NONE);
        int read = view(secretary).meeting().version();
        as(secretary, () -> app.get(SignMinutes.class).sign(id, read));
        assertThat(facts(chair).minutes()).isEqualTo(new CouncilFacts.Minutes(true, true, "FAIL"));
        assertThat(view(author).meeting()).as("not before the council has concluded").isNull();
        assertThat(view(chair).dissents(Opinion.PASS)).isTrue();
        waits(WorkTask.CONCLUDE, WorkTask.NONE, WorkTask.NONE);
    }

    private void nothingOfASignedMeetingChanges() {
        assertThat(refused(secretary, () -> record(minutes(CouncilOutcome.FAIL, Map.of())))).isInstanceOf(Problem.NotPossible.class);
        assertThat(refused(chair, () -> save(GOOD, Opinion.FAIL))).isInstanceOf(Problem.NotPossible.class);
        assertThat(refused(head, () -> app.get(DeclareConflict.class).declare(id, ConflictKind.OTHER, "Đến muộn"))).isInstanceOf(Problem.NotPossible.class);
        assertThat(refused(head, () -> set("9/QĐ"))).isInstanceOf(Problem.NotPossible.class);
    }

    /** As if no meeting had been recorded, for what follows. */
    private void withoutAMeeting() {
        app.run(() -> {
            dossiers.sql("DELETE FROM meeting_attendance WHERE meeting_id IN (SELECT id FROM council_meeting)");
            dossiers.sql("DELETE FROM council_meeting");
        });
    }

    private void theResultIsKept() {
        assertThat(rules(refused(chair, () -> fire(chair, ProjectAction.CONCLUDE_PASS, ProjectState.IN_APPRAISAL,
                ProjectState.APPRAISED_PASS)))).containsExactly("council-vote");
        as(head, () -> save(GOOD, Opinion.PASS));
        as(head, () -> app.get(LockSheet.class).lock(id));
        move(chair, ProjectAction.CONCLUDE_PASS, ProjectState.IN_APPRAISAL, ProjectState.APPRAISED_PASS);
        CouncilView view = view(author);
        assertThat(view.result().approvals()).isEqualTo(2);
        assertThat(view.result().supplements()).isEqualTo(1);
        assertThat(view.result().average()).isEqualByComparingTo("84.5");
        assertThat(view.spread()).hasSize(5);
        assertThat(view.spread().get(0).percent()).isEqualTo(90);
    }

    private void aDossierSentBackMayBeScoredAnew() {
        move(head, ProjectAction.SEND_BACK, ProjectState.PENDING_APPROVAL, ProjectState.IN_APPRAISAL);
        assertThat(facts(chair).resultProblems()).as("the council may confirm what it concluded").isEmpty();
        as(secretary, () -> save(GOOD, Opinion.PASS));
        assertThat(facts(chair).resultProblems()).extracting(Violation::rule).containsExactly("council-quorum", "council-sheets-locked", "council-chair-sheet");
        assertThat(view(chair).round()).isEqualTo(2);
        assertThat(facts(chair).memberIds()).hasSize(4);
    }

    /** What the work list says to chair, secretary and member; whoever is told to write or to sign may, and nobody else may sign. */
    private void waits(WorkTask forChair, WorkTask forSecretary, WorkTask forMember) {
        assertThat(List.of(task(chair), task(secretary), task(head))).containsExactly(forChair, forSecretary, forMember);
        Map<Actor, WorkTask> told = Map.of(chair, forChair, secretary, forSecretary, head, forMember);
        told.forEach((who, task) -> {
            assertThat(may(who, () -> app.get(SignMinutes.class).sign(id, null))).as(task + " of " + who.fullName()).isEqualTo(task == WorkTask.SIGN_MINUTES);
            if (task == WorkTask.WRITE_MINUTES || task == WorkTask.SIGN_MINUTES) {
                assertThat(may(who, () -> record(minutes(null, Map.of(head.username(), Attendance.ABSENT))))).isTrue();
            }
        });
    }

    private WorkTask task(Actor who) {
        dossiers.as(who);
        return app.in(() -> app.get(WorkList.class).slice(new WorkFilter(), null, 50)).items().stream().filter(row -> row.id() == id)
                .map(WorkRow::task).findFirst().orElse(WorkTask.NONE);
    }

    /** Whether this is let through; nothing of it is kept. */
    private boolean may(Actor who, Runnable work) {
        Throwable thrown = catchThrowable(() -> as(who, () -> {
            work.run();
            throw new Undone();
        }));
        assertThat(thrown).isInstanceOfAny(Undone.class, Problem.class);
        return thrown instanceof Undone;
    }

    private static final class Undone extends RuntimeException { }

    private boolean set(String decisionNo) {
        return app.get(SetCouncil.class).set(id, decisionNo, List.of(new Member(chair.username(), CHAIR),
                new Member(secretary.username(), SECRETARY), new Member(member.username(), MEMBER)));
    }

    private void save(Map<String, BigDecimal> scores, Opinion opinion) {
        app.get(SaveSheet.class).save(id, scores, null, opinion, null, null);
    }

    private void record(RecordMeeting.Text text) {
        app.get(RecordMeeting.class).record(id, text, null);
    }

    private static RecordMeeting.Text minutes(CouncilOutcome conclusion, Map<String, Attendance> attendance) {
        return new RecordMeeting.Text(MeetingForm.IN_PERSON, LocalDate.of(2024, 6, 3), "Phòng họp Sở", "Thảo luận về đầu ra.", conclusion, null, attendance);
    }

    private void move(Actor who, ProjectAction action, ProjectState from, ProjectState to) {
        as(who, () -> fire(who, action, from, to));
    }

    /** The dossier has moved and says so. */
    private void fire(Actor who, ProjectAction action, ProjectState from, ProjectState to) {
        dossiers.sql("UPDATE project SET state = ?1 WHERE id = ?2", to.name(), id);
        app.get(FollowDossier.class).moved(new TransitionDone("Project", id, null, action, from, to, who, null,
                Occasion.on(app.get(BusinessClock.class).today())));
    }

    private CouncilFacts facts(Actor who) {
        return app.in(() -> app.get(Councils.class).facts(id, who.id(), app.get(BusinessClock.class).today()));
    }

    private CouncilView view(Actor who) {
        return app.in(() -> app.get(Councils.class).view(id, who.id())).orElseThrow();
    }

    private void as(Actor who, Runnable work) {
        dossiers.as(who);
        app.run(work);
    }

    private Problem refused(Actor who, Runnable work) {
        Problem problem = catchThrowableOfType(Problem.class, () -> as(who, work));
        assertThat(problem).as("a refusal").isNotNull();
        return problem;
    }

    private static List<String> rules(Problem problem) {
        assertThat(problem).isInstanceOf(Problem.RulesBroken.class);
        return ((Problem.RulesBroken) problem).violations().stream().map(Violation::rule).toList();
    }

    private static BigDecimal score(String text) {
        return new BigDecimal(text);
    }
}
