package vn.sinhke.handing.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sinhke.appraisal.domain.Seat.CHAIR;
import static vn.sinhke.appraisal.domain.Seat.MEMBER;
import static vn.sinhke.appraisal.domain.Seat.SECRETARY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.account.query.Actors;
import vn.sinhke.account.usecase.DelegationChanged;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.appraisal.usecase.AskOpinion;
import vn.sinhke.appraisal.usecase.CouncilSeated;
import vn.sinhke.appraisal.usecase.LockSheet;
import vn.sinhke.appraisal.usecase.OpinionMoved;
import vn.sinhke.appraisal.usecase.SaveSheet;
import vn.sinhke.appraisal.usecase.SetCouncil;
import vn.sinhke.appraisal.usecase.SetCouncil.Member;
import vn.sinhke.handing.domain.HandedKind;
import vn.sinhke.handing.domain.HandedResult;
import vn.sinhke.handing.domain.Warrant;
import vn.sinhke.handing.query.HandingDetail;
import vn.sinhke.handing.query.HandingFilter;
import vn.sinhke.handing.query.HandingLineView;
import vn.sinhke.handing.query.HandingList;
import vn.sinhke.handing.query.HandingRow;
import vn.sinhke.handing.query.HandingView;
import vn.sinhke.handing.query.OpenItem;
import vn.sinhke.handing.query.OpenWork;
import vn.sinhke.handing.usecase.HandOver.Distribution;
import vn.sinhke.handing.usecase.HandOver.Planned;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.KeptDossiers;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Sort;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.HistoryLine;

/** Who leaves hands over what is bound to them: what passes, what ends, what stays and why, and what is kept of it. */
class HandOverIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final Warrant WARRANT = new Warrant("125/QĐ-SNV", TODAY.minusDays(2), "Nghỉ hưu");
    private static final Map<String, BigDecimal> GOOD = Map.of("NEED", new BigDecimal("18"), "CAP", new BigDecimal("14"), "PRICE", new BigDecimal("15.5"),
            "MARKET", new BigDecimal("17"), "CAPACITY", new BigDecimal("20"));

    private final List<CouncilSeated> seated = new ArrayList<>();
    private final List<OpinionMoved> asked = new ArrayList<>();
    private final List<DelegationChanged> powers = new ArrayList<>();
    private Wiring app;
    private Dossiers dossiers;
    private Actor admin;
    private Actor auditor;
    private Actor officer;
    private Actor colleague;
    private Actor head;
    private Actor leaver;
    private Actor successor;
    private Actor second;
    private Actor third;

    @ParameterizedTest
    @EnumSource
    void aSeatPassesByTheRulesOfSeating(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.ACCEPTED);
            seat(id, leaver, second, third);
            assertThat(items(leaver)).extracting(OpenItem::kind, OpenItem::ref, OpenItem::what).containsExactly(tuple(HandedKind.SEAT, id, CHAIR));

            assertThat(against(leaver, second)).as("sits there").containsExactly("council-one-seat");
            assertThat(against(leaver, officer)).as("wrote it").containsExactly("council-no-author");
            assertThat(against(leaver, auditor)).as("only looks on").containsExactly("seat-part");
            app.run(() -> dossiers.sql("INSERT INTO council_conflict (council_id, user_id, reason, declared_at, kind) SELECT id, ?1, 'Em ruột', NOW(3), 'RELATIVE' FROM council",
                    successor.id()));
            assertThat(against(leaver, successor)).as("has a conflict").containsExactly("no-conflict");
            app.run(() -> dossiers.sql("DELETE FROM council_conflict"));
            app.run(() -> dossiers.sql("UPDATE project SET lead_representative = ?1 WHERE id = ?2", successor.fullName(), id));
            assertThat(against(leaver, successor)).as("bears the representative's name").containsExactly("council-tied");
            app.run(() -> dossiers.sql("UPDATE project SET lead_representative = NULL WHERE id = ?1", id));

            Planned first = preview(leaver, second, officer, successor).get(0);
            assertThat(first.holder().username()).as("the first who may").isEqualTo(successor.username());
            assertThat(app.in(() -> app.get(Councils.class).view(id, leaver.id())).orElseThrow().seatOf(leaver.id())).as("a preview changes nothing").isNotNull();

            HandingView record = handOver(leaver, successor);
            assertThat(record.lines()).extracting(HandingLineView::kind, HandingLineView::projectId, HandingLineView::toName, HandingLineView::result)
                    .containsExactly(tuple(HandedKind.SEAT, id, successor.fullName(), HandedResult.PASSED));
            var council = app.in(() -> app.get(Councils.class).view(id, leaver.id())).orElseThrow();
            assertThat(council.seatOf(successor.id()).seat()).isEqualTo(CHAIR);
            assertThat(council.seatOf(leaver.id())).isNull();
            assertThat(seated).as("the new member is told").last().satisfies(event -> {
                assertThat(event.newMembers()).containsExactly(successor.id());
                assertThat(event.decisionNo()).isEqualTo("15/QĐ");
            });
            dossiers.as(successor);
            assertThat(app.in(() -> app.get(ProjectDetails.class).of(id)).id()).as("and may read the dossier").isEqualTo(id);
            assertThat(lastLine(id)).satisfies(line -> {
                assertThat(line.action()).isEqualTo("HAND_SEAT");
                assertThat(line.username()).isEqualTo(admin.username());
                assertThat(line.comment()).isEqualTo(leaver.fullName() + " → " + successor.fullName() + " · 125/QĐ-SNV, 01/06/2024");
            });
            assertThat(items(leaver)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLockedSheetKeepsItsNameAndAStartedOneIsThrownAway(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.IN_APPRAISAL);
            seat(id, leaver, second, third);
            as(second, () -> save(id));
            assertThat(handOver(second, successor).lines()).extracting(HandingLineView::result).containsExactly(HandedResult.PASSED);
            assertThat(sheets(id)).as("begun, not locked").isEmpty();

            as(third, () -> lock(id));
            assertThat(items(third)).as("a member who has locked is done").isEmpty();
            as(leaver, () -> lock(id));
            assertThat(items(leaver)).as("the chair has still to conclude").hasSize(1);
            Actor fourth = person(Role.DEPT_APPRAISER, "SLDTBXH");
            handOver(leaver, fourth);
            assertThat(sheets(id)).as("the leaver's sheet is the leaver's").containsExactlyInAnyOrder(leaver.id(), third.id());
            assertThat(app.in(() -> app.get(Councils.class).tally(id, TODAY)).orElseThrow().resultProblems()).extracting(Violation::rule)
                    .as("but counts no more").contains("council-quorum", "council-chair-sheet");
            as(fourth, () -> lock(id));
            as(successor, () -> lock(id));
            assertThat(app.in(() -> app.get(Councils.class).tally(id, TODAY)).orElseThrow().resultProblems()).isEmpty();

            assertThat(against(fourth, head)).as("the head has read the scores by now").containsExactly("seat-blind");
            assertThat(against(fourth, leaver)).as("who has not read them may").isEmpty();
            app.run(() -> {
                dossiers.sql("INSERT INTO council_meeting (council_id, round, version, form, held_on, written_by, written_at, secretary_id, secretary_signed_at,"
                        + " chair_id, chair_signed_at) SELECT id, round, 1, 'IN_PERSON', '2024-06-03', ?1, NOW(3), ?1, NOW(3), ?2, NOW(3) FROM council",
                        successor.id(), fourth.id());
            });
            assertThat(against(fourth, leaver)).as("both have signed").containsExactly("minutes-signed");
            HandingView record = handOver(fourth, leaver);
            assertThat(record.lines()).singleElement().satisfies(line -> {
                assertThat(line.result()).isEqualTo(HandedResult.REFUSED);
                assertThat(line.refusal()).startsWith("Biên bản đã ký đủ");
            });
            assertThat(items(fourth)).as("and it is still open").hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateOfTheCouncilBlocksWhereTheProvinceSaysSo(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.ACCEPTED);
            app.run(() -> {
                dossiers.sql("UPDATE legal_parameter SET value = 1 WHERE code = 'COMPOSITION_BLOCKS'");
                dossiers.sql("INSERT INTO council (version, project_id, criteria_set_id, decision_no, round, sent_back, set_by, set_at)"
                        + " VALUES (1, ?1, (SELECT MIN(id) FROM criteria_set), '15/QĐ', 1, FALSE, ?2, NOW(3))", id, head.id());
                dossiers.sql("INSERT INTO council_seat (council_id, user_id, seat) SELECT c.id, a.id, CASE a.id WHEN ?1 THEN 'CHAIR' WHEN ?2 THEN 'SECRETARY'"
                        + " ELSE 'MEMBER' END FROM council c, app_user a WHERE a.id IN (?1, ?2, ?3)", head.id(), leaver.id(), second.id());
            });
            Actor stranger = person(Role.DISTRICT_OFFICER, "060");
            assertThat(against(head, stranger)).as("the only head of the agency").containsExactly("council-composition");
            assertThat(against(head, person(Role.DEPT_HEAD, "SLDTBXH"))).as("what it lacked before is not the new one's fault").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anOpinionIsOwedByAnotherAndAGivenOneStays(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.ACCEPTED);
            long other = dossier(ProjectState.ACCEPTED);
            as(head, () -> {
                app.get(AskOpinion.class).ask(id, leaver.username(), "Giá giống?", null);
                app.get(AskOpinion.class).ask(id, second.username(), "Thị trường?", null);
                app.get(AskOpinion.class).ask(other, leaver.username(), "Dịch bệnh?", null);
            });
            app.run(() -> dossiers.sql("UPDATE opinion_request SET stance = 'AGREES', answered_at = NOW(3) WHERE project_id = ?1", other));
            assertThat(items(leaver)).extracting(OpenItem::kind, OpenItem::projectId).containsExactly(tuple(HandedKind.OPINION, id));
            assertThat(against(leaver, head)).as("asked for it").containsExactly("opinion-party");
            assertThat(against(leaver, officer)).as("wrote the dossier").containsExactly("opinion-party");
            assertThat(against(leaver, second)).as("owes one already").containsExactly("opinion-open");
            assertThat(against(leaver, admin)).containsExactly("opinion-part");
            handOver(leaver, successor);
            assertThat(asked).last().satisfies(event -> assertThat(event.toUser()).isEqualTo(successor.id()));
            dossiers.as(head);
            var given = app.in(() -> app.get(Opinions.class).of(app.get(ProjectDetails.class).read(other), head.id()));
            assertThat(given).singleElement().satisfies(one -> assertThat(one.userId()).isEqualTo(leaver.id()));
            var open = app.in(() -> app.get(Opinions.class).of(app.get(ProjectDetails.class).read(id), head.id()));
            assertThat(open).extracting(one -> one.userId()).containsExactlyInAnyOrder(successor.id(), second.id());
            assertThat(lastLine(id).action()).isEqualTo("HAND_OPINION");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anotherOfficerFollowsADossierUpAndItsAuthorStays(DatabaseServer server) {
        in(server, () -> {
            long draft = dossier(ProjectState.DRAFT);
            long waiting = dossier(ProjectState.IN_APPRAISAL);
            dossier(ProjectState.REJECTED);
            seat(waiting, leaver, second, third);
            assertThat(items(officer)).extracting(OpenItem::ref).containsExactlyInAnyOrder(draft, waiting);
            assertThat(against(officer, person(Role.DISTRICT_OFFICER, "060"))).as("of another district").containsExactly("keeper-office", "keeper-office");
            assertThat(against(officer, leaver)).as("no officer, and appraises one").containsExactlyInAnyOrder("keeper-office", "keeper-office", "keeper-council");
            app.run(() -> dossiers.sql("UPDATE project SET accepted_by = ?1 WHERE id = ?2", colleague.id(), waiting));
            assertThat(against(officer, colleague)).containsExactly("keeper-appraiser");
            int version = app.in(() -> app.get(ProjectDetails.class).read(draft)).version();

            HandingView record = handOver(officer, colleague);
            assertThat(record.lines()).extracting(HandingLineView::projectId, HandingLineView::result).containsExactlyInAnyOrder(
                    tuple(draft, HandedResult.PASSED), tuple(waiting, HandedResult.REFUSED));
            assertThat(app.in(() -> app.get(ProjectDetails.class).read(draft))).satisfies(after -> {
                assertThat(after.createdBy()).isEqualTo(officer.id());
                assertThat(after.version()).as("nobody's form is stale").isEqualTo(version);
            });
            assertThat(app.in(() -> app.get(KeptDossiers.class).keeper(draft))).contains(colleague.id());
            assertThat(items(officer)).extracting(OpenItem::ref).containsExactly(waiting);
            assertThat(items(colleague)).extracting(OpenItem::ref).containsExactly(draft);
            Actor next = person(Role.DISTRICT_OFFICER, "066");
            handOver(colleague, next);
            assertThat(app.in(() -> app.get(KeptDossiers.class).keeper(draft))).as("and on to the next").contains(next.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void powersAndWaitingApprovalsEndAtOnce(DatabaseServer server) {
        in(server, () -> {
            Actor leader = person(Role.PROVINCE_LEADER, "06");
            Actor deputy = person(Role.PROVINCE_LEADER, "06");
            Actor chief = person(Role.DEPT_HEAD, "SLDTBXH");
            long id = dossier(ProjectState.PENDING_APPROVAL);
            app.run(() -> {
                power(leader, deputy, "1/UQ", "2024-06-30");
                power(deputy, leader, "2/UQ", "2024-12-31");
                power(leader, chief, "3/UQ", "2024-06-02");
                dossiers.sql("INSERT INTO held_decision (version, project_id, user_id, batch, seen_version, held_at, effective_at, state, open_key)"
                        + " VALUES (1, ?1, ?2, 'b', 1, NOW(3), NOW(3), 'HELD', 1)", id, leader.id());
            });
            assertThat(items(leader)).extracting(OpenItem::kind, OpenItem::reference).as("3/UQ ran out yesterday").containsExactly(
                    tuple(HandedKind.APPROVAL, code(id)), tuple(HandedKind.DELEGATION_GIVEN, "1/UQ"), tuple(HandedKind.DELEGATION_RECEIVED, "2/UQ"));
            assertThat(powersOf(deputy)).hasSize(1);

            HandingView record = handOver(leader);
            assertThat(record.lines()).extracting(HandingLineView::result).as("nobody needs to take them").containsOnly(HandedResult.ENDED);
            assertThat(powersOf(deputy)).isEmpty();
            assertThat(powersOf(leader)).isEmpty();
            assertThat(powers).extracting(DelegationChanged::toUserId).as("the other one is told, twice").containsExactly(deputy.id(), deputy.id());
            assertThat(powers).allMatch(DelegationChanged::revoked);
            assertThat(app.in(() -> dossiers.number("SELECT COUNT(*) FROM held_decision WHERE state = 'UNDONE' AND project_id = ?1", id))).isEqualTo(1);
            assertThat(app.in(() -> app.get(ProjectDetails.class).read(id)).state()).as("it waits for a decision").isEqualTo(ProjectState.PENDING_APPROVAL);
            assertThat(lastLine(id).action()).isEqualTo("HAND_APPROVAL");
            assertThat(rules(refused(admin, () -> hand(leader, List.of(), Map.of())))).as("nothing is left").containsExactly("handing-nothing");
        });
    }

    @ParameterizedTest
    @EnumSource
    void piecesAreDividedAndWhatIsLeftStays(DatabaseServer server) {
        in(server, () -> {
            long one = dossier(ProjectState.ACCEPTED);
            long two = dossier(ProjectState.ACCEPTED);
            long left = dossier(ProjectState.ACCEPTED);
            List.of(one, two, left).forEach(id -> seat(id, second, leaver, third));
            Actor other = person(Role.DEPT_APPRAISER, "SNNPTNT");
            HandingView record = handOver(leaver, List.of(successor, other), Map.of("SEAT-" + two, other.username(), "SEAT-" + left, ""));
            assertThat(record.lines()).extracting(HandingLineView::projectId, HandingLineView::toName, HandingLineView::result).containsExactlyInAnyOrder(
                    tuple(one, successor.fullName(), HandedResult.PASSED), tuple(two, other.fullName(), HandedResult.PASSED), tuple(left, null, HandedResult.REFUSED));
            assertThat(items(leaver)).extracting(OpenItem::ref).containsExactly(left);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyAdministratorsHandOverAndAuditorsReadTheRecord(DatabaseServer server) {
        in(server, () -> {
            long id = dossier(ProjectState.ACCEPTED);
            seat(id, leaver, second, third);
            for (Actor who : List.of(officer, head, leaver, auditor, person(Role.PROVINCE_LEADER, "06"), person(Role.RECORDS_CLERK, "06"))) {
                assertThat(refused(who, () -> hand(leaver, List.of(successor), Map.of()))).isInstanceOf(Problem.NotAllowed.class);
                assertThat(refused(who, () -> app.get(HandOver.class).preview(leaver.id(), among(List.of(successor), Map.of())))).isInstanceOf(Problem.NotAllowed.class);
            }
            assertThat(rules(refused(admin, () -> app.get(HandOver.class).handOver(leaver.id(), new Warrant(" ", TODAY.plusDays(1), null),
                    new Distribution(List.of("nobody", leaver.username()), Map.of("SEAT-" + id, "x")))))).containsExactly("handing-document", "handing-date",
                    "handing-reason", "handing-receiver", "handing-receiver", "handing-chosen");
            assertThat(rules(refused(admin, () -> hand(leaver, List.of(), Map.of())))).containsExactly("handing-receiver");
            app.run(() -> dossiers.sql("UPDATE app_user SET active = FALSE WHERE id = ?1", second.id()));
            assertThat(rules(refused(admin, () -> hand(leaver, List.of(second), Map.of())))).as("closed").containsExactly("handing-receiver");
            app.run(() -> dossiers.sql("UPDATE app_user SET active = FALSE WHERE id = ?1", leaver.id()));

            Long record = handOver(leaver, successor).id();
            for (Actor who : List.of(admin, auditor)) {
                dossiers.as(who);
                assertThat(app.in(() -> app.get(HandingDetail.class).of(record))).satisfies(read -> {
                    assertThat(read.fromName()).isEqualTo(leaver.fullName());
                    assertThat(read.byName()).isEqualTo(admin.fullName());
                    assertThat(read.reason()).isEqualTo("Nghỉ hưu");
                });
                assertThat(list()).extracting(HandingRow::passed, HandingRow::refused).containsExactly(tuple(1L, 0L));
            }
            assertThat(refused(head, () -> app.get(HandingDetail.class).of(record))).isInstanceOf(Problem.NotAllowed.class);
            assertThat(list()).isEmpty();
        });
    }

    private void in(DatabaseServer server, Runnable story) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class)
                    .observe(CouncilSeated.class, seated::add).observe(OpinionMoved.class, asked::add).observe(DelegationChanged.class, powers::add);
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
                admin = dossiers.person(Role.ADMIN, null);
                auditor = dossiers.person(Role.AUDITOR, null);
                officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
                colleague = dossiers.person(Role.DISTRICT_OFFICER, "066");
                head = dossiers.person(Role.DEPT_HEAD, "SLDTBXH");
                leaver = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
                successor = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
                second = dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH");
                third = dossiers.person(Role.DEPT_APPRAISER, "SNNPTNT");
            });
            story.run();
        }
    }

    private Actor person(Role role, String where) {
        return app.in(() -> dossiers.person(role, where));
    }

    private long dossier(ProjectState state) {
        return app.in(() -> dossiers.dossier(state, Manager.DEPARTMENT, officer, null, null));
    }

    private String code(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id)).code();
    }

    private void seat(long id, Actor chair, Actor secretary, Actor member) {
        Map<Actor, Seat> seats = Map.of(chair, CHAIR, secretary, SECRETARY, member, MEMBER);
        as(head, () -> app.get(SetCouncil.class).set(id, "15/QĐ", List.of(chair, secretary, member).stream()
                .map(one -> new Member(one.username(), seats.get(one))).toList()));
    }

    private void save(long id) {
        app.get(SaveSheet.class).save(id, GOOD, null, Opinion.PASS, null, null);
    }

    private void lock(long id) {
        save(id);
        app.get(LockSheet.class).lock(id);
    }

    private List<Long> sheets(long id) {
        return app.in(() -> List.of(leaver, successor, second, third, head).stream().map(Actor::id)
                .filter(user -> dossiers.number("SELECT COUNT(*) FROM score_sheet s JOIN council c ON c.id = s.council_id WHERE c.project_id = ?1 AND s.user_id = ?2",
                        id, user) > 0).toList());
    }

    private void power(Actor from, Actor to, String number, String until) {
        dossiers.sql("INSERT INTO delegation (from_user_id, to_user_id, role, kind, valid_from, valid_to, document_no, created_at, version)"
                + " VALUES (?1, ?2, 'PROVINCE_LEADER', 'UY_QUYEN', '2024-01-01', ?3, ?4, NOW(3), 1)", from.id(), to.id(), until, number);
    }

    private List<Actor.Delegated> powersOf(Actor who) {
        return app.in(() -> app.get(Actors.class).byUsername(who.username())).orElseThrow().actor().delegations();
    }

    private List<OpenItem> items(Actor of) {
        dossiers.as(admin);
        return app.in(() -> app.get(OpenWork.class).of(of.id()));
    }

    private List<Planned> preview(Actor from, Actor... to) {
        dossiers.as(admin);
        return app.in(() -> app.get(HandOver.class).preview(from.id(), among(List.of(to), Map.of()))).items();
    }

    private List<String> against(Actor from, Actor to) {
        return preview(from, to).stream().flatMap(one -> one.refused().stream()).map(Violation::rule).toList();
    }

    private HandingView handOver(Actor from, Actor... to) {
        return handOver(from, List.of(to), Map.of());
    }

    private HandingView handOver(Actor from, List<Actor> to, Map<String, String> chosen) {
        dossiers.as(admin);
        Long id = app.in(() -> hand(from, to, chosen));
        return app.in(() -> app.get(HandingDetail.class).of(id));
    }

    private Long hand(Actor from, List<Actor> to, Map<String, String> chosen) {
        return app.get(HandOver.class).handOver(from.id(), WARRANT, among(to, chosen));
    }

    private static Distribution among(List<Actor> to, Map<String, String> chosen) {
        return new Distribution(to.stream().map(Actor::username).toList(), chosen);
    }

    private List<HandingRow> list() {
        HandingList list = app.get(HandingList.class);
        Supplier<List<HandingRow>> page = () -> list.page(new HandingFilter(null), Sort.down("happenedAt"), new Cursor.Offset(0), 10);
        return app.in(page);
    }

    private HistoryLine lastLine(long id) {
        List<HistoryLine> lines = app.in(() -> app.get(History.class).of("Project", id));
        return lines.get(lines.size() - 1);
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
        return ((Problem.RulesBroken) problem).violations().stream().map(Violation::rule).toList();
    }
}
