package vn.sinhke.appraisal.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.appraisal.domain.Composition.Line;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SeatSource;
import vn.sinhke.appraisal.domain.Weighing.Item;
import vn.sinhke.appraisal.query.CompositionPeriod;
import vn.sinhke.appraisal.query.Compositions;
import vn.sinhke.appraisal.query.CouncilRegulations;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.CriteriaPeriod;
import vn.sinhke.appraisal.query.CriterionView;
import vn.sinhke.appraisal.query.MySheet;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** The regulation of councils changes from a coming day on, by an administrator; a dossier keeps to that of its own day. */
class CouncilRegulationIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final String ARTICLE = "QĐ 15/2024/QĐ-UBND Điều 6";

    private Wiring app;
    private Dossiers people;
    private Actor author;
    private Actor head;
    private Actor chair;
    private Actor secretary;

    @ParameterizedTest
    @EnumSource
    void aPeriodToComeIsEnteredAndADossierKeepsToItsOwnDay(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            prepare(wiring);
            onlyAnAdministrator();
            everythingWrongIsSaidAtOnce();
            people.as(app.in(() -> people.person(Role.ADMIN, null)));
            Long composition = app.in(() -> compose(TOMORROW, lines("Chủ trì mới")));
            Long criteria = app.in(() -> weigh(TOMORROW, List.of(item("NEED", 60), item("RISK", 40))));
            thePresentPeriodEndsAndIsNotChanged(composition, criteria);
            bothSidesOfTheDay();
        }
    }

    private void prepare(Wiring wiring) {
        app = wiring.with(BusinessClock.class, Story.CLOCK);
        app.run(() -> {
            people = new Dossiers(app);
            app.with(CurrentActor.class, people);
            author = people.person(Role.DISTRICT_OFFICER, "066");
            head = people.person(Role.DEPT_HEAD, "SLDTBXH");
            chair = people.person(Role.DEPT_APPRAISER, "SLDTBXH");
            secretary = people.person(Role.DEPT_APPRAISER, "SLDTBXH");
        });
    }

    private void onlyAnAdministrator() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
            String where = role == Role.AUDITOR ? null : role.name().startsWith("DEPT") ? "SLDTBXH" : "066";
            people.as(app.in(() -> people.person(role, where)));
            assertThat(catchThrowable(() -> app.in(() -> compose(TOMORROW, lines("x"))))).as(role.name()).isInstanceOf(Problem.NotAllowed.class);
            assertThat(catchThrowable(() -> app.in(() -> weigh(TOMORROW, List.of(item("NEED", 100)))))).as(role.name()).isInstanceOf(Problem.NotAllowed.class);
        }
    }

    private void everythingWrongIsSaidAtOnce() {
        people.as(app.in(() -> people.person(Role.ADMIN, null)));
        assertThat(refused(() -> app.get(AddComposition.class).add(ProjectType.VALUE_CHAIN, Manager.DEPARTMENT, " ", TODAY, false,
                List.of(line(Seat.CHAIR, "Chủ trì"), line(Seat.CHAIR, ""))))).containsExactly("regulation-not-in-future", "regulation-article", "composition-size",
                        "composition-chair", "composition-secretary", "composition-label");
        assertThat(refused(() -> weigh(null, List.of(item("NEED", 60), item("RISK", 39))))).containsExactly("regulation-not-in-future", "criteria-sum");
    }

    private void thePresentPeriodEndsAndIsNotChanged(Long composition, Long criteria) {
        CouncilRegulations all = app.get(CouncilRegulations.class);
        List<CompositionPeriod> periods = app.in(all::compositions).stream().filter(one -> one.type() == ProjectType.VALUE_CHAIN && one.manager() == Manager.DEPARTMENT).toList();
        assertThat(periods).extracting(CompositionPeriod::from, CompositionPeriod::to, CompositionPeriod::toConfirm, one -> one.lines().size())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TOMORROW, null, false, 3),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2018, 8, 20), TODAY, true, 7));
        assertThat(periods.get(0).id()).isEqualTo(composition);
        assertThat(app.in(all::compositions)).as("the other types and levels stay").hasSize(5);
        List<CriteriaPeriod> sets = app.in(() -> all.criteria());
        assertThat(sets).extracting(CriteriaPeriod::from, CriteriaPeriod::to, one -> one.criteria().size())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TOMORROW, null, 2), org.assertj.core.groups.Tuple.tuple(LocalDate.of(2022, 4, 19), TODAY, 5));
        assertThat(sets.get(0).id()).isEqualTo(criteria);
        assertThat(refused(() -> compose(TOMORROW, lines("Lần nữa")))).containsExactly("regulation-not-last");
        assertThat(refused(() -> weigh(TOMORROW, List.of(item("NEED", 100))))).containsExactly("regulation-not-last");
    }

    private void bothSidesOfTheDay() {
        assertThat(firstSeat(TODAY)).isEqualTo("Lãnh đạo Sở chủ trì");
        assertThat(firstSeat(TOMORROW)).isEqualTo("Chủ trì mới");
        assertThat(scoredBy(TODAY)).containsExactly("NEED", "CAP", "PRICE", "MARKET", "CAPACITY");
        assertThat(scoredBy(TOMORROW)).containsExactly("NEED", "RISK");
    }

    private String firstSeat(LocalDate submitted) {
        long id = dossier(submitted);
        people.as(head);
        return app.in(() -> app.get(Compositions.class).of(app.get(ProjectDetails.class).read(id))).orElseThrow().lines().get(0).labelVi();
    }

    /** The criteria on the sheet of a council that is set for a dossier submitted on this day. */
    private List<String> scoredBy(LocalDate submitted) {
        long id = dossier(submitted);
        people.as(head);
        app.run(() -> app.get(SetCouncil.class).set(id, "1/QĐ", List.of(new SetCouncil.Member(chair.username(), Seat.CHAIR),
                new SetCouncil.Member(secretary.username(), Seat.SECRETARY), new SetCouncil.Member(head.username(), Seat.MEMBER))));
        app.run(() -> people.sql("UPDATE project SET state = 'IN_APPRAISAL' WHERE id = ?1", id));
        MySheet sheet = app.in(() -> app.get(Councils.class).mine(id, chair.id())).orElseThrow();
        return sheet.criteria().stream().map(CriterionView::code).toList();
    }

    private long dossier(LocalDate submitted) {
        return app.in(() -> {
            long id = people.dossier(ProjectState.ACCEPTED, Manager.DEPARTMENT, author, chair, null);
            people.sql("UPDATE project SET application_date = ?1 WHERE id = ?2", submitted, id);
            return id;
        });
    }

    private Long compose(LocalDate from, List<Line> lines) {
        return app.get(AddComposition.class).add(ProjectType.VALUE_CHAIN, Manager.DEPARTMENT, ARTICLE, from, false, lines);
    }

    private Long weigh(LocalDate from, List<Item> items) {
        return app.get(AddCriteria.class).add(ARTICLE, from, false, items);
    }

    private static List<Line> lines(String chair) {
        return new ArrayList<>(List.of(line(Seat.CHAIR, chair), line(Seat.SECRETARY, "Thư ký"), line(Seat.MEMBER, "Ủy viên")));
    }

    private static Line line(Seat seat, String label) {
        return new Line(null, seat, SeatSource.AGENCY_STAFF, true, label, "Somebody");
    }

    private static Item item(String code, int max) {
        return new Item(code, "Tiêu chí " + code, "Criterion " + code, ARTICLE, max);
    }

    private List<String> refused(Runnable work) {
        Problem.RulesBroken broken = catchThrowableOfType(Problem.RulesBroken.class, () -> app.run(work));
        return broken.violations().stream().map(Violation::rule).toList();
    }
}
