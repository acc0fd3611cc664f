package vn.sinhke.notice.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.notice.domain.NoticeText;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.account.usecase.SignedInActor;
import vn.sinhke.decision.query.WorkFilter;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.query.WorkTab;
import vn.sinhke.decision.usecase.RaisedToProvince;
import vn.sinhke.notice.domain.DossierFacts;
import vn.sinhke.notice.domain.MailChannel;
import vn.sinhke.notice.domain.MailWish;
import vn.sinhke.notice.domain.Notice;
import vn.sinhke.notice.domain.NoticeGroup;
import vn.sinhke.notice.domain.NoticeKind;
import vn.sinhke.notice.domain.TermStep;
import vn.sinhke.notice.query.MailWishes;
import vn.sinhke.notice.query.NoticeFacts;
import vn.sinhke.notice.query.NoticeList;
import vn.sinhke.notice.query.NoticeRow;
import vn.sinhke.notice.query.Recipients;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.SetClock;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Whom a notice reaches, in the application and by a real mail server, and when; by a clock that the test moves. */
class NoticesIT {
    private static TestDatabase database;

    private final Hands hands = new Hands();
    private GreenMail mail;
    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor appraiser;
    private Actor head;
    private Actor province;
    private Actor district;

    /** A clock set by hand. */
    private static final class Hands extends SetClock {
        private Instant now = Instant.parse("2024-06-03T02:00:00Z"); // Monday, nine in the morning in Vietnam

        void at(String local) {
            now = LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void server() {
        database = TestDatabase.migrated(DatabaseServer.MARIADB);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void prepare() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        wire(mail.getSmtp().getPort());
        app.run(() -> {
            for (String table : List.of("mail_outbox", "notice", "notice_digest", "notice_setting", "escalation", "council_seat", "council", "project_keeper", "dossier_part", "project",
                    "delegation", "user_role", "app_user")) {
                dossiers.sql("DELETE FROM " + table);
            }
            author = mailbox(dossiers.person(Role.DISTRICT_OFFICER, "066"));
            appraiser = mailbox(dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH"));
            head = mailbox(dossiers.person(Role.DEPT_HEAD, "SLDTBXH"));
            province = mailbox(dossiers.person(Role.PROVINCE_LEADER, "06"));
            district = mailbox(dossiers.person(Role.DISTRICT_LEADER, "066"));
        });
    }

    private void wire(int port) {
        app = new Wiring(database).with(BusinessClock.class, new BusinessClock(hands)).with(WorkingDayCalendar.class, WorkingCalendar.class)
                .with(MailSettings.class, new MailSettings(port)).with(CurrentActor.class, SignedInActor.class);
        dossiers = app.in(() -> new Dossiers(app));
    }

    @AfterEach
    void end() {
        app.close();
        mail.stop();
    }

    private Actor mailbox(Actor who) {
        dossiers.sql("UPDATE app_user SET email = ?1 WHERE id = ?2", who.username() + "@sinhke.example", who.id());
        return who;
    }

    private long dossier(ProjectState state, Manager manager, String due) {
        return app.in(() -> dossiers.dossier(state, manager, author, appraiser, due));
    }

    /** What the application says when a dossier has moved. */
    private void moved(long id, ProjectAction action, ProjectState from, Actor by) {
        app.run(() -> app.get(TellPeople.class).tell(new NoticeDue("Project", id, action, from, app.get(NoticeFacts.class).dossier(id).orElseThrow().state(), by)));
    }

    private Set<NoticeKind> told(Actor who) {
        return app.in(() -> new HashSet<>(app.em().createQuery("SELECT n.kind FROM Notice n WHERE n.userId = :id", NoticeKind.class)
                .setParameter("id", who.id()).getResultList()));
    }

    private int send() {
        return app.in(() -> app.get(SendMail.class).run());
    }

    private void digests() {
        app.run(() -> app.get(SendDigests.class).run());
    }

    private List<MimeMessage> mails(Actor to) {
        return Arrays.stream(mail.getReceivedMessages()).filter(one -> {
            try {
                return one.getAllRecipients()[0].toString().equals(to.username() + "@sinhke.example");
            } catch (Exception unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }).toList();
    }

    @Test
    void theyAreToldForWhomTheDossierThenWaits() {
        List<Actor> people = new ArrayList<>(List.of(author, appraiser, head, province, district));
        app.run(() -> {
            people.add(dossiers.person(Role.DISTRICT_OFFICER, "065"));
            people.add(dossiers.person(Role.DISTRICT_OFFICER, "066"));
            people.add(dossiers.person(Role.COMMUNE_OFFICER, "02179"));
            people.add(dossiers.person(Role.DEPT_APPRAISER, "SNNPTNT"));
            people.add(dossiers.person(Role.DEPT_HEAD, "SNNPTNT"));
            people.add(dossiers.person(Role.FINANCE_OFFICER, "SLDTBXH"));
            people.add(dossiers.person(Role.FINANCE_OFFICER, "066"));
            people.add(dossiers.person(Role.RECORDS_CLERK, "066"));
            people.add(dossiers.person(Role.AUDITOR, null));
            people.add(dossiers.person(Role.ADMIN, null));
        });
        Wiring reader = new Wiring(database).with(BusinessClock.class, new BusinessClock(hands)).with(WorkingDayCalendar.class, WorkingCalendar.class);
        Dossiers acting = reader.in(() -> new Dossiers(reader));
        reader.with(CurrentActor.class, acting);
        int waits = 0;
        for (ProjectState state : ProjectState.values()) {
            for (Manager manager : Manager.values()) {
                long id = dossier(state, manager, "2024-06-10");
                Set<Long> expected = new HashSet<>();
                for (Actor who : state == ProjectState.DRAFT ? List.<Actor>of() : people) {
                    acting.as(who);
                    boolean listed = reader.in(() -> reader.get(WorkList.class).slice(WorkFilter.of(WorkTab.WAITING_FOR_ME), null, 500)
                            .items().stream().map(WorkRow::id).anyMatch(one -> one == id));
                    if (listed) {
                        expected.add(who.id());
                    }
                }
                DossierFacts facts = app.in(() -> app.get(NoticeFacts.class).dossier(id).orElseThrow());
                assertThat(app.in(() -> app.get(Recipients.class).waiting(facts))).as(state + " " + manager).isEqualTo(expected);
                waits += expected.size();
            }
        }
        assertThat(waits).isGreaterThan(20);
        reader.close();
    }

    @Test
    void theProvinceHearsThatADistrictRaisedADossier() {
        long id = dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT, "2024-06-10");
        app.run(() -> dossiers.sql("UPDATE project SET raised_to_province = TRUE, state_support = 3000000001 WHERE id = ?1", id));
        Actor deputy = app.in(() -> mailbox(dossiers.person(Role.PROVINCE_LEADER, "06")));
        app.run(() -> dossiers.sql("UPDATE project SET accepted_by = ?1 WHERE id = ?2", deputy.id(), id));
        app.run(() -> app.get(TellPeople.class).raised(new RaisedToProvince(id, Money.vnd(3_000_000_001L), district)));
        assertThat(told(province)).containsExactly(NoticeKind.RAISED);
        assertThat(told(deputy)).as("whoever appraised it may not decide").isEmpty();
        assertThat(told(district)).isEmpty();
        assertThat(told(head)).isEmpty();
        assertThat(app.in(() -> app.em().createQuery("SELECT n FROM Notice n WHERE n.userId = :id", Notice.class).setParameter("id", province.id()).getSingleResult().text()))
                .satisfies(text -> {
                    assertThat(text.path()).isEqualTo("/decision/queue.xhtml?id=" + id);
                    assertThat(text.in(Messages.in(Messages.VIETNAMESE)).replace('\u00a0', ' ')).startsWith(district.fullName() + " trình cấp tỉnh hồ sơ DA-T-")
                            .endsWith("vốn Nhà nước 3.000.000.001 đ vượt mức huyện được quyết");
                });
    }

    @Test
    void aDelegateIsToldWithinTheScopeOfThePowerOnly() {
        long id = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, "2024-06-10");
        Actor deputy = app.in(() -> mailbox(dossiers.person(Role.DEPT_HEAD, "SNNPTNT")));
        for (String[] power : new String[][] {{"790000000", "2024-06-03", "yes"}, {"789999999", "2024-06-03", "no"}, {"790000000", "2024-06-02", "no"}}) {
            app.run(() -> {
                dossiers.sql("DELETE FROM delegation");
                dossiers.sql("INSERT INTO delegation (from_user_id, to_user_id, role, kind, amount_up_to, valid_from, valid_to, document_no, created_at, version)"
                        + " VALUES (?1, ?2, 'PROVINCE_LEADER', 'UY_QUYEN', ?3, '2024-06-01', ?4, '12/UQ', NOW(3), 1)", province.id(), deputy.id(),
                        Long.valueOf(power[0]), power[1]);
            });
            DossierFacts facts = app.in(() -> app.get(NoticeFacts.class).dossier(id).orElseThrow());
            assertThat(app.in(() -> app.get(Recipients.class).waiting(facts)).contains(deputy.id())).as(String.join(" ", power)).isEqualTo(power[2].equals("yes"));
        }
    }

    @Test
    void theSubmitterHearsOfRejectionReturnAndApproval() throws Exception {
        moved(dossier(ProjectState.REJECTED, Manager.DEPARTMENT, null), ProjectAction.REJECT, ProjectState.PENDING_APPROVAL, province);
        moved(dossier(ProjectState.RETURNED, Manager.DEPARTMENT, null), ProjectAction.RETURN, ProjectState.SUBMITTED, appraiser);
        moved(dossier(ProjectState.APPROVED, Manager.DEPARTMENT, null), ProjectAction.APPROVE, ProjectState.PENDING_APPROVAL, province);
        assertThat(told(author)).containsExactlyInAnyOrder(NoticeKind.REJECTED, NoticeKind.RETURNED, NoticeKind.APPROVED);
        assertThat(told(province)).as("nobody is told of the own deed").isEmpty();
        assertThat(told(head)).containsExactly(NoticeKind.TO_SIGN_CONTRACT);
        assertThat(send()).isEqualTo(3);
        assertThat(mails(author)).hasSize(3);
    }

    @Test
    void whoeverTookADossierOverHearsWhatItsAuthorHears() {
        Actor keeper = app.in(() -> dossiers.person(Role.DISTRICT_OFFICER, "066"));
        long kept = dossier(ProjectState.REJECTED, Manager.DEPARTMENT, null);
        app.run(() -> dossiers.sql("INSERT INTO project_keeper (project_id, user_id, since) VALUES (?1, ?2, NOW(3))", kept, keeper.id()));
        moved(kept, ProjectAction.REJECT, ProjectState.PENDING_APPROVAL, province);
        moved(dossier(ProjectState.REJECTED, Manager.DEPARTMENT, null), ProjectAction.REJECT, ProjectState.PENDING_APPROVAL, province);
        assertThat(told(keeper)).as("of this one, not of others").containsExactly(NoticeKind.REJECTED);
        assertThat(told(author)).as("its author still does").contains(NoticeKind.REJECTED);
    }

    @Test
    void aMailSaysWhichDossierWhoUntilWhenAndWhereWithEveryMark() throws Exception {
        long id = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06");
        app.run(() -> dossiers.sql("UPDATE project SET name = 'Liên kết nuôi lợn nái Trần Phú, gắn với tiêu thụ' WHERE id = ?1", id));
        moved(id, ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        assertThat(send()).isEqualTo(1);
        MimeMessage message = mails(appraiser).get(0);
        String code = app.in(() -> app.get(NoticeFacts.class).dossier(id).orElseThrow().code());
        assertThat(message.getSubject()).isEqualTo("[SinhKế] Hồ sơ " + code + " “Liên kết nuôi lợn nái Trần Phú, gắn với tiêu thụ” chờ tiếp nhận");
        assertThat(message.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).startsWith("<sinhke-");
        String text = message.getContent().toString();
        assertThat(text).contains("Kính gửi " + appraiser.fullName(), "Hồ sơ: " + code + " – Liên kết nuôi lợn nái Trần Phú, gắn với tiêu thụ",
                "Người thực hiện: " + author.fullName(), "Hạn xử lý: 06/06/2024", "http://localhost:8080/project/detail.xhtml?id=" + id);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(send()).as("what was sent is not sent again").isZero();
    }

    @Test
    void quietHoursHoldMailBackUntilTheyEnd() {
        hands.at("2024-06-03T20:00:00");
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        assertThat(told(appraiser)).as("in the application at once").containsExactly(NoticeKind.TO_RECEIVE);
        hands.at("2024-06-04T05:59:59");
        assertThat(send()).isZero();
        hands.at("2024-06-04T06:00:00");
        assertThat(send()).isEqualTo(1);
        hands.at("2024-06-04T19:59:59");
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        assertThat(send()).isEqualTo(1);
    }

    @Test
    void theDigestComesOnceAWorkingDayFromTheChosenHourAndOnlyWithSomethingToSay() throws Exception {
        long id = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, "2024-05-31");
        moved(id, ProjectAction.PRESENT, ProjectState.APPRAISED_PASS, head);
        hands.at("2024-06-08T09:00:00"); // Saturday
        digests();
        hands.at("2024-09-02T09:00:00"); // Monday, National Day
        digests();
        hands.at("2024-06-10T06:59:59");
        digests();
        assertThat(send()).as("only the author, at once").isEqualTo(1);
        assertThat(mails(province)).isEmpty();
        hands.at("2024-06-10T07:00:00");
        digests();
        digests();
        assertThat(send()).isEqualTo(1);
        MimeMessage digest = mails(province).get(0);
        assertThat(digest.getSubject()).isEqualTo("[SinhKế] Bản tin ngày 10/06/2024: 1 việc đang chờ");
        assertThat(digest.getContent().toString()).contains("QUÁ HẠN – ", "DA-T-", "(hạn 31/05/2024)", "http://localhost:8080/work/index.xhtml")
                .doesNotContain("Thông báo mới");
        assertThat(mails(head)).as("nothing to say, no mail").isEmpty();
        hands.at("2024-06-11T07:00:00");
        digests();
        assertThat(send()).as("it still waits: the next day's digest says so").isEqualTo(1);
    }

    @Test
    void theDigestTellsWhatIsStillSoAndWhoHoldsIt() throws Exception {
        long decided = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-03");
        long late = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-03");
        long waits = dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, "2024-06-20");
        app.run(() -> dossiers.sql("INSERT INTO notice_setting (user_id, version, work_channel, result_channel, money_channel, power_channel, term_channel,"
                + " digest_hour, quiet_from, quiet_to) VALUES (?1, 1, 'DIGEST', 'DIGEST', 'DIGEST', 'DIGEST', 'DIGEST', 7, 20, 6)", head.id()));
        hands.at("2024-06-04T08:00:00");
        digests();
        assertThat(app.in(app.get(Escalate.class)::run)).isEqualTo(2);
        moved(waits, ProjectAction.PRESENT, ProjectState.APPRAISED_PASS, head);
        app.run(() -> dossiers.sql("UPDATE project SET state = 'ACCEPTED', due_on = '2024-06-20' WHERE id = ?1", decided));
        app.run(() -> dossiers.sql("UPDATE project SET state = 'APPROVED' WHERE id = ?1", waits));
        send();
        mail.purgeEmailFromAllMailboxes();
        hands.at("2024-06-05T07:00:00");
        digests();
        send();
        String told = mails(head).get(0).getContent().toString();
        assertThat(told).contains(code(late) + " “Lợn nái” đã quá hạn tiếp nhận, đang ở ").contains("(" + appraiser.fullName() + ") (hạn 03/06/2024)");
        assertThat(told.split(Pattern.quote("(hạn 03/06/2024)"), -1)).as("the term stands once").hasSize(2);
        assertThat(told.lines().filter(line -> line.contains("quá hạn"))).as("what was done in time since is not late").noneMatch(line -> line.contains(code(decided)));
        assertThat(mails(province)).as("what the province was to decide is decided").isEmpty();
    }

    @Test
    void aDossierThatMovedOnIsNeitherLateNorWaiting() {
        LocalDate day = LocalDate.of(2024, 6, 4);
        for (TermStep step : TermStep.values()) {
            var text = new NoticeText(NoticeKind.TERM_OVER, 1L, "DA-1", "Dự án", null, day, null, Messages.in(Messages.VIETNAMESE).label(step));
            for (ProjectState state : ProjectState.values()) {
                boolean runs = step.states().contains(state);
                assertThat(text.isStillSo(now(dossier(state, Manager.DEPARTMENT, "2024-06-03")), day)).isEqualTo(runs);
                assertThat(text.isStillSo(now(dossier(state, Manager.DEPARTMENT, "2024-06-04")), day)).as("in time on its last day").isFalse();
            }
        }
        long decided = dossier(ProjectState.APPROVED, Manager.DEPARTMENT, null);
        for (NoticeKind kind : NoticeKind.values()) {
            boolean stays = kind.group() != NoticeGroup.WORK && kind != NoticeKind.TERM_OVER || kind == NoticeKind.OPINION_ASKED || kind == NoticeKind.TO_SIGN_CONTRACT;
            assertThat(new NoticeText(kind, decided, "DA-1", "Dự án", null, day, null, null).isStillSo(now(decided), day)).as(kind.name()).isEqualTo(stays);
        }
    }

    private DossierFacts now(long id) {
        return app.in(() -> app.get(NoticeFacts.class).dossier(id)).orElseThrow();
    }

    private String code(long id) {
        return app.in(() -> (String) app.em().createNativeQuery("SELECT code FROM project WHERE id = ?1").setParameter(1, id).getSingleResult());
    }

    @Test
    void everybodyChoosesAndNoChoiceSilencesTheApplication() {
        app.run(() -> dossiers.sql("INSERT INTO notice_setting (user_id, version, work_channel, result_channel, money_channel, power_channel, term_channel,"
                + " digest_hour, quiet_from, quiet_to) VALUES (?1, 1, 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 7, 20, 6)", appraiser.id()));
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        digests();
        assertThat(send()).isZero();
        assertThat(told(appraiser)).containsExactly(NoticeKind.TO_RECEIVE);
    }

    @Test
    void aChoiceThatContradictsItselfIsRefused() {
        Map<NoticeGroup, MailChannel> daily = new EnumMap<>(MailWish.usual(Set.of(Role.DEPT_HEAD)).channels());
        Wiring mine = as(head);
        ChooseMail choose = mine.get(ChooseMail.class);
        for (Integer[] hours : new Integer[][] {{20, 20, 6}, {5, 20, 6}, {24, 20, 6}, {null, 20, 6}, {7, -1, 6}}) {
            assertThatThrownBy(() -> mine.run(() -> choose.choose(daily, hours[0], hours[1], hours[2]))).isInstanceOf(Problem.RulesBroken.class);
        }
        Map<NoticeGroup, MailChannel> half = new EnumMap<>(daily);
        half.remove(NoticeGroup.TERM);
        assertThatThrownBy(() -> mine.run(() -> choose.choose(half, 7, 20, 6))).isInstanceOf(Problem.RulesBroken.class);
        for (int[] hours : new int[][] {{6, 20, 6}, {19, 20, 6}, {3, 0, 0}}) {
            mine.run(() -> choose.choose(daily, hours[0], hours[1], hours[2]));
            assertThat(mine.in(() -> mine.get(MailWishes.class).mine().digestHour())).isEqualTo(hours[0]);
        }
        mine.close();
    }

    @Test
    void theSuperiorHearsOnceThatATermHasRunOut() {
        long late = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-03");
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-04");
        long paused = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-03");
        app.run(() -> dossiers.sql("UPDATE project SET clock_paused = TRUE WHERE id = ?1", paused));
        Escalate escalate = app.get(Escalate.class);
        assertThat(app.in(escalate::run)).as("on the last day itself it is in time").isZero();
        hands.at("2024-06-04T08:00:00");
        assertThat(app.in(escalate::run)).isEqualTo(1);
        assertThat(app.in(escalate::run)).isZero();
        assertThat(told(head)).containsExactly(NoticeKind.TERM_OVER);
        assertThat(told(province)).isEmpty();
        hands.at("2024-06-05T08:00:00");
        assertThat(app.in(escalate::run)).isEqualTo(1);
        app.run(() -> dossiers.sql("UPDATE project SET state = 'APPRAISED_PASS', due_on = '2024-06-04' WHERE id = ?1", late));
        assertThat(app.in(escalate::run)).as("another step of the same dossier").isEqualTo(1);
        assertThat(told(province)).containsExactly(NoticeKind.TERM_OVER);
    }

    @Test
    void inADistrictItsLeaderHearsAndAboveItsLeaderTheProvince() {
        dossier(ProjectState.IN_APPRAISAL, Manager.DISTRICT, "2024-06-01");
        app.in(app.get(Escalate.class)::run);
        assertThat(told(district)).containsExactly(NoticeKind.TERM_OVER);
        assertThat(told(head)).isEmpty();
        assertThat(told(province)).isEmpty();
        dossier(ProjectState.PENDING_APPROVAL, Manager.DISTRICT, "2024-06-01");
        app.in(app.get(Escalate.class)::run);
        assertThat(told(province)).containsExactly(NoticeKind.TERM_OVER);
    }

    @Test
    void twoServersThatFoundTheSameTermTellOnce() {
        long id = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-05-31");
        DossierFacts found = app.in(() -> app.get(NoticeFacts.class).dossier(id).orElseThrow());
        app.run(() -> app.get(EscalationDesk.class).tell(found, TermStep.RECEPTION));
        assertThatThrownBy(() -> app.run(() -> app.get(EscalationDesk.class).tell(found, TermStep.RECEPTION))).isInstanceOf(RuntimeException.class);
        assertThat(app.in(() -> dossiers.number("SELECT COUNT(*) FROM notice"))).isEqualTo(1);
    }

    @Test
    void anEscalationWithoutAnybodyAboveWaitsForSomebody() {
        dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-05-31");
        app.run(() -> dossiers.sql("UPDATE user_role SET valid_to = '2024-06-02' WHERE user_id = ?1", head.id()));
        assertThat(app.in(app.get(Escalate.class)::run)).isZero();
        app.run(() -> dossiers.sql("UPDATE user_role SET valid_to = '2024-06-03' WHERE user_id = ?1", head.id()));
        assertThat(app.in(app.get(Escalate.class)::run)).isEqualTo(1);
    }

    @Test
    void aMailServerThatIsAwayIsTriedAgainLater() {
        int port = mail.getSmtp().getPort();
        mail.stop();
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        assertThat(send()).isZero();
        assertThat(told(appraiser)).containsExactly(NoticeKind.TO_RECEIVE);
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        hands.at("2024-06-03T09:00:59");
        assertThat(send()).isZero();
        hands.at("2024-06-03T09:01:00");
        assertThat(send()).isEqualTo(1);
        assertThat(mails(appraiser)).hasSize(1);
    }

    @Test
    void aMailThatOneServerHasIsNotSentByAnother() {
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        MailDesk desk = app.get(MailDesk.class);
        Long id = app.in(desk::due).get(0);
        assertThat(app.in(() -> desk.claim(id)).isPresent()).isTrue();
        assertThat(app.in(() -> desk.claim(id)).isPresent()).isFalse();
        assertThat(send()).isZero();
        hands.at("2024-06-03T09:05:01");
        assertThat(send()).as("the other server has died").isEqualTo(1);
    }

    @Test
    void withoutAMailServerNothingIsSentAndNothingIsKeptForLater() {
        app.close();
        app = new Wiring(database).with(BusinessClock.class, new BusinessClock(hands)).with(WorkingDayCalendar.class, WorkingCalendar.class)
                .with(MailSettings.class, new MailSettings()).with(CurrentActor.class, SignedInActor.class);
        dossiers = app.in(() -> new Dossiers(app));
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        digests();
        assertThat(send()).isZero();
        assertThat(told(appraiser)).isNotEmpty();
        assertThat(app.in(() -> dossiers.number("SELECT COUNT(*) FROM mail_outbox"))).isZero();
    }

    @Test
    void whatIsRolledBackWasToldToNobody() {
        long id = dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06");
        assertThatThrownBy(() -> app.run(() -> {
            app.get(TellPeople.class).tell(new NoticeDue("Project", id, ProjectAction.SUBMIT, ProjectState.DRAFT, ProjectState.SUBMITTED, author));
            throw new IllegalStateException("refused at last");
        })).hasMessage("refused at last");
        assertThat(told(appraiser)).isEmpty();
        assertThat(send()).isZero();
    }

    @Test
    void everybodyReadsTheirOwnNoticesAndOpensThemOnce() {
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        moved(dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, "2024-06-06"), ProjectAction.SUBMIT, ProjectState.DRAFT, author);
        Wiring mine = as(appraiser);
        List<NoticeRow> rows = mine.in(() -> mine.get(NoticeList.class).slice(true, null, 10)).items();
        assertThat(rows).hasSize(2);
        assertThat(mine.in(() -> mine.get(NoticeList.class).unread())).isEqualTo(2);
        assertThat(mine.in(() -> mine.get(ReadNotices.class).open(rows.get(0).id()))).startsWith("/project/detail.xhtml?id=");
        assertThat(mine.in(() -> mine.get(NoticeList.class).unread())).isEqualTo(1);
        assertThat(mine.in(() -> mine.get(ReadNotices.class).readAll(rows.get(1).id() - 1))).as("nothing beyond what was seen").isZero();
        assertThat(mine.in(() -> mine.get(ReadNotices.class).readAll(rows.get(0).id()))).isEqualTo(1);
        mine.close();
        Wiring other = as(head);
        assertThat(other.in(() -> other.get(NoticeList.class).slice(false, null, 10)).items()).isEmpty();
        assertThatThrownBy(() -> other.run(() -> other.get(ReadNotices.class).open(rows.get(0).id()))).isInstanceOf(Problem.NotFound.class);
        other.close();
    }

    /** The application as this person uses it. */
    private Wiring as(Actor who) {
        return new Wiring(database).with(BusinessClock.class, new BusinessClock(hands)).with(WorkingDayCalendar.class, WorkingCalendar.class)
                .with(MailSettings.class, new MailSettings()).with(CurrentActor.class, () -> who);
    }
}
