package vn.sinhke.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectReturns;
import vn.sinhke.project.query.ProjectStory;
import vn.sinhke.project.query.ReturnView;
import vn.sinhke.project.usecase.AnswerReturn;
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
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.Occasion.Reason;

/** Scenarios 13 and 14: a dossier is returned once with all reasons, each is answered, and what comes later is seen. */
class ReturnIT {
    private static final List<Reason> FIRST = List.of(new Reason("budget[1]", "Đơn giá chưa có báo giá"),
            new Reason("participants", "Thiếu xác nhận của thôn"), new Reason("attachments", "Thiếu biên bản họp"));

    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor appraiser;
    private Actor leader;
    private Actor stranger;
    private long id;

    @ParameterizedTest
    @EnumSource
    void everyReasonComesAtOnceIsAnsweredAndALaterOneIsFlagged(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            returned();
            answeredOnlyByItsUnitAndOnTheVersionSeen();
            notSubmittedBeforeEachIsAnswered();
            history();
            returnedAgain();
        }
    }

    private void prepare(Wiring wiring) {
        app = wiring.with(BusinessClock.class, Story.CLOCK).with(WorkingDayCalendar.class, WorkingCalendar.class);
        app.run(() -> {
            dossiers = new Dossiers(app);
            app.with(CurrentActor.class, dossiers);
            author = dossiers.person(Role.DISTRICT_OFFICER, "066");
            stranger = dossiers.person(Role.DISTRICT_OFFICER, "065");
            appraiser = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
            leader = dossiers.person(Role.PROVINCE_LEADER, "06");
            id = dossiers.dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, author, null, "2024-06-05");
        });
    }

    private void returned() {
        as(appraiser, () -> move("return", "Bổ sung một lần", FIRST, true));
        ReturnView view = last();
        assertThat(view.no()).isEqualTo(1);
        assertThat(view.returnedByName()).isEqualTo(appraiser.fullName());
        assertThat(view.reasons()).extracting(ReturnView.Reason::section).containsExactly("budget", "participants", "attachments");
        assertThat(view.reasons()).noneMatch(ReturnView.Reason::isNew).allMatch(ReturnView.Reason::isOpen);
        assertThat(dossiersFlags()).doesNotContain(WorkFlag.NEW_REASON);
        assertThat(app.in(() -> app.get(ProjectReturns.class).countsSince(id, Story.CLOCK.today().withDayOfYear(1)))).isEqualTo(Map.of(appraiser.id(), 1L));
    }

    private void answeredOnlyByItsUnitAndOnTheVersionSeen() {
        long reason = last().reasons().get(0).id();
        int version = version();
        assertThat(refused(stranger, () -> answer(version, Map.of(reason, "x")))).isInstanceOf(Problem.NotFound.class);
        assertThat(refused(appraiser, () -> answer(version, Map.of(reason, "x")))).isInstanceOf(Problem.NotAllowed.class);
        assertThat(refused(author, () -> answer(version - 1, Map.of(reason, "x")))).isInstanceOf(Problem.Stale.class);
        assertThat(rules(refused(author, () -> answer(version, Map.of(reason, "<b>", 999L, "x")))))
                .containsExactlyInAnyOrder("answer-text", "reason-known");
        as(author, () -> assertThat(answer(version, Map.of(reason, " Đã bổ sung 3 báo giá "))).isGreaterThan(version));
        assertThat(last().reasons().get(0).answer()).isEqualTo("Đã bổ sung 3 báo giá");
        assertThat(last().reasons().get(0).answeredBy()).isEqualTo(author.fullName());
        assertThat(last().open()).isEqualTo(2);
        as(author, () -> assertThat(answer(version(), Map.of(reason, "Đã bổ sung 3 báo giá"))).as("nothing new keeps the version").isEqualTo(version()));
        as(author, () -> answer(version(), Map.of(reason, " ")));
        assertThat(last().open()).as("a blank answer takes the answer back").isEqualTo(3);
    }

    private void notSubmittedBeforeEachIsAnswered() {
        List<ReturnView.Reason> reasons = last().reasons();
        as(author, () -> answer(version(), Map.of(reasons.get(0).id(), "Đã bổ sung 3 báo giá", reasons.get(1).id(), "Có xác nhận kèm theo")));
        List<Violation> left = blocked(true);
        assertThat(left).filteredOn(one -> one.rule().equals("reason-answered")).singleElement()
                .satisfies(one -> assertThat(Messages.in(Messages.VIETNAMESE).of(one)).contains("Thiếu biên bản họp"));
        assertThat(blocked(false)).as("contract v1 asks for no answers").noneMatch(one -> one.rule().equals("reason-answered"));
        as(author, () -> answer(version(), Map.of(reasons.get(2).id(), "Đã đính kèm biên bản ngày 01/06")));
        assertThat(blocked(true)).noneMatch(one -> one.rule().equals("reason-answered"));
    }

    private void history() {
        List<ProjectStory.Entry> story = app.in(() -> app.get(ProjectStory.class).of(id));
        assertThat(story).extracting(one -> one.line().action()).containsExactly("RETURN", "ANSWER", "ANSWER", "ANSWER", "ANSWER");
        assertThat(story.get(0).reasons()).hasSize(3);
        assertThat(story.get(1).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Đơn giá chưa có báo giá");
            assertThat(change.after()).isEqualTo("Đã bổ sung 3 báo giá");
        });
    }

    private void returnedAgain() {
        // The law of the bare dossier is another test's matter: it is put back as if it had been submitted.
        app.run(() -> dossiers.sql("UPDATE project SET state = 'SUBMITTED', version = version + 1 WHERE id = ?1", id));
        as(appraiser, () -> move("return", null, List.of(new Reason("budget", "  ĐƠN GIÁ chưa có   báo giá "),
                new Reason("site", "Thôn không thuộc xã này"), new Reason("budget", "Thiếu cột năm")), true));
        ReturnView view = last();
        assertThat(view.no()).isEqualTo(2);
        assertThat(view.reasons()).extracting(ReturnView.Reason::isNew).as("the same reason in the same section is not new")
                .containsExactly(false, true, true);
        assertThat(app.in(() -> dossiers.number("SELECT return_count FROM project WHERE id = ?1", id))).isEqualTo(2);
        assertThat(app.in(() -> dossiers.number("SELECT new_reasons FROM project WHERE id = ?1", id))).isEqualTo(2);
        assertThat(dossiersFlags()).contains(WorkFlag.NEW_REASON, WorkFlag.RETURNED_TWICE);
    }

    private List<WorkFlag> dossiersFlags() {
        dossiers.as(leader);
        return app.in(() -> app.get(WorkList.class).row(id)).orElseThrow().flags();
    }

    private List<Violation> blocked(boolean answersDue) {
        dossiers.as(author);
        return app.in(() -> app.get(MoveDossier.class).available(id, answersDue)).stream()
                .filter(open -> open.action() == ProjectAction.SUBMIT).findFirst().orElseThrow().blockedBy();
    }

    private ReturnView last() {
        return app.in(() -> app.get(ProjectReturns.class).last(id)).orElseThrow();
    }

    private int version() {
        return app.in(() -> (int) dossiers.number("SELECT version FROM project WHERE id = ?1", id));
    }

    private int answer(int seen, Map<Long, String> answers) {
        return app.in(() -> app.get(AnswerReturn.class).answer(id, seen, answers));
    }

    private void move(String name, String comment, List<Reason> reasons, boolean answersDue) {
        app.run(() -> app.get(MoveDossier.class).move(id, new MoveCommand(name, null, comment, reasons, null, null, null, answersDue)));
    }

    private void as(Actor who, Runnable deed) {
        dossiers.as(who);
        deed.run();
    }

    private Throwable refused(Actor who, Runnable deed) {
        dossiers.as(who);
        return catchThrowable(deed::run);
    }

    private static List<String> rules(Throwable refused) {
        return ((Problem.RulesBroken) refused).violations().stream().map(Violation::rule).toList();
    }
}
