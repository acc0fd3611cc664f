package vn.sinhke.reference.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sinhke.shared.AreaClass.DIFFICULT;
import static vn.sinhke.shared.ProjectType.VALUE_CHAIN;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sinhke.reference.domain.HolidayKind;
import vn.sinhke.reference.persistence.ReferenceStores;
import vn.sinhke.reference.query.Cap;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.ReferenceReads;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.TestDatabase;

/** The administrator's edits: what comes is entered, what was is kept. */
class EditReferenceIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate CHANGE = LocalDate.of(2024, 7, 1);
    private static final Actor ADMIN = actor(Role.ADMIN);

    private static TestDatabase database;
    private static JpaForTests jpa;

    @BeforeAll
    static void start() {
        database = TestDatabase.migrated(DatabaseServer.MARIADB);
        jpa = JpaForTests.over(database);
    }

    @AfterAll
    static void end() {
        jpa.close();
        database.close();
    }

    private static Actor actor(Role role) {
        return new Actor(1, "quantri", "Quản trị", List.of(new Actor.Held(role, null, null, null, null, null, null, false)), List.of());
    }

    /** The use cases wired by hand; the transaction is rolled back, so that no test sees another one's edits. */
    private static final class Desk {
        final ReferenceReads reads;
        final List<String> log = new ArrayList<>();
        final AddHoliday addHoliday = new AddHoliday();
        final RemoveHoliday removeHoliday = new RemoveHoliday();
        final AddCapPeriod addCap = new AddCapPeriod();
        final AddParameterPeriod addParameter = new AddParameterPeriod();
        final EnterAreaClass enterArea = new EnterAreaClass();

        Desk(EntityManager em, Actor actor) {
            reads = new ReferenceReads(em, TODAY);
            ReferenceStores stores = new ReferenceStores(em);
            Keeper keeper = new Keeper() {
                @Override
                void changed(String action, String type, Object id, String detail) {
                    log.add(action + " " + type + " " + id + " " + detail);
                    reads.committed();
                }
            };
            keeper.actor = () -> actor;
            addHoliday.keeper = keeper;
            addHoliday.holidays = stores.holidays;
            addHoliday.clock = reads.clock;
            removeHoliday.keeper = keeper;
            removeHoliday.holidays = stores.holidays;
            removeHoliday.clock = reads.clock;
            addCap.keeper = keeper;
            addCap.periods = stores.caps;
            addCap.caps = reads.caps;
            addCap.units = reads.units;
            addCap.clock = reads.clock;
            enterArea.keeper = keeper;
            enterArea.periods = stores.areas;
            enterArea.units = reads.units;
            enterArea.clock = reads.clock;
            addParameter.keeper = keeper;
            addParameter.periods = stores.parameters;
            addParameter.parameters = reads.parameters;
            addParameter.units = reads.units;
            addParameter.clock = reads.clock;
        }
    }

    private static void as(Actor actor, Consumer<Desk> test) {
        jpa.doInTransaction(em -> {
            test.accept(new Desk(em, actor));
            em.getTransaction().setRollbackOnly();
            em.getTransaction().rollback();
            em.getTransaction().begin();
        });
    }

    private static List<String> refused(Runnable edit) {
        var problem = catchThrowableOfType(Problem.RulesBroken.class, edit::run);
        assertThat(problem.violations()).extracting(Messages.in(Messages.VIETNAMESE)::of).noneMatch(text -> text.contains("???"));
        return problem.violations().stream().map(Violation::rule).toList();
    }

    @Test
    void aNewCapEndsThePresentOneAndChangesNothingBefore() {
        as(ADMIN, desk -> {
            desk.addCap.add(VALUE_CHAIN, DIFFICULT, new BigDecimal("65.5"), "NQ 01/2024/NQ-HĐND", CHANGE, null);
            assertThat(desk.reads.caps.at(VALUE_CHAIN, DIFFICULT, CHANGE.minusDays(1), null).map(Cap::percent))
                    .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("70"));
            assertThat(desk.reads.caps.at(VALUE_CHAIN, DIFFICULT, CHANGE, null)).hasValueSatisfying(cap -> {
                assertThat(cap.percent()).isEqualByComparingTo("65.5");
                assertThat(cap.article()).isEqualTo("NQ 01/2024/NQ-HĐND");
                assertThat(cap.to()).isNull();
            });
        });
    }

    @Test
    void aProvinceMayOnlyBeStricter() {
        as(ADMIN, desk -> {
            Long province = desk.reads.units.find("06").orElseThrow().id();
            assertThat(refused(() -> desk.addCap.add(VALUE_CHAIN, DIFFICULT, new BigDecimal("70.01"), "NQ", CHANGE, province)))
                    .containsExactly("cap-above-national");
            desk.addCap.add(VALUE_CHAIN, DIFFICULT, new BigDecimal("60"), "NQ", CHANGE, province);
            assertThat(desk.reads.caps.at(VALUE_CHAIN, DIFFICULT, CHANGE, province).orElseThrow().percent()).isEqualByComparingTo("60");
            assertThat(desk.reads.caps.at(VALUE_CHAIN, DIFFICULT, CHANGE, null).orElseThrow().percent()).isEqualByComparingTo("70");
        });
    }

    @Test
    void noPeriodStartsTodayOrBeforeTheLastOne() {
        as(ADMIN, desk -> {
            assertThat(refused(() -> desk.addCap.add(VALUE_CHAIN, DIFFICULT, BigDecimal.TEN, "NQ", TODAY, null)))
                    .containsExactly("period-not-in-future");
            desk.addCap.add(VALUE_CHAIN, DIFFICULT, BigDecimal.TEN, "NQ", CHANGE, null);
            assertThat(refused(() -> desk.addCap.add(VALUE_CHAIN, DIFFICULT, BigDecimal.ONE, "NQ", CHANGE, null)))
                    .containsExactly("period-not-last");
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        as(ADMIN, desk -> {
            assertThat(refused(() -> desk.addCap.add(null, null, new BigDecimal("100.01"), "<b>", null, 66L))).containsExactlyInAnyOrder(
                    "value-missing", "value-missing", "cap-not-a-percent", "province-unknown", "text-malformed", "value-missing");
            assertThat(refused(() -> desk.addParameter.add(null, new BigDecimal("-1"), " ", null, null, null))).containsExactlyInAnyOrder(
                    "value-missing", "parameter-not-a-value", "value-missing", "value-missing");
            assertThat(refused(() -> desk.addHoliday.add(null, "", null, null))).containsExactlyInAnyOrder(
                    "value-missing", "value-missing", "value-missing", "value-missing");
        });
    }

    @Test
    void aDecisionTakesThePlaceOfTheSampleFromItsOwnDay() {
        as(ADMIN, desk -> {
            Long tranPhu = desk.reads.units.find("02179", TODAY).orElseThrow().id();
            LocalDate decided = LocalDate.of(2021, 6, 4);
            assertThat(desk.reads.areaClasses.row(tranPhu, null, TODAY)).hasValueSatisfying(row -> assertThat(row.sample()).isTrue());
            desk.enterArea.enter(" 02179 ", "", AreaClass.ESPECIALLY_DIFFICULT, "QĐ 861/QĐ-TTg ngày 04/6/2021", decided);
            for (LocalDate day : List.of(decided, TODAY, LocalDate.of(2025, 6, 30))) {
                assertThat(desk.reads.areaClasses.row(tranPhu, null, day)).hasValueSatisfying(row -> {
                    assertThat(row.areaClass()).isEqualTo(AreaClass.ESPECIALLY_DIFFICULT);
                    assertThat(row.sample()).isFalse();
                });
            }
            assertThat(desk.reads.areaClasses.all().stream().filter(row -> row.unitId().equals(tranPhu))).hasSize(1);
            assertThat(desk.log).containsExactly("ENTER_AREA_CLASS AreaClass 02179 ESPECIALLY_DIFFICULT from 2021-06-04: QĐ 861/QĐ-TTg ngày 04/6/2021");

            assertThat(refused(() -> desk.enterArea.enter("02179", null, DIFFICULT, "QĐ 1", decided))).containsExactly("period-not-last");
            desk.enterArea.enter("02179", null, DIFFICULT, "QĐ 1", CHANGE);
            assertThat(desk.reads.areaClasses.at(tranPhu, CHANGE.minusDays(1))).contains(AreaClass.ESPECIALLY_DIFFICULT);
            assertThat(desk.reads.areaClasses.at(tranPhu, CHANGE)).contains(DIFFICULT);
        });
    }

    @Test
    void aVillageHasAClassOfItsOwnAndItsCommuneKeepsIts() {
        as(ADMIN, desk -> {
            Long tranPhu = desk.reads.units.find("02179", TODAY).orElseThrow().id();
            AreaClass commune = desk.reads.areaClasses.at(tranPhu, TODAY).orElseThrow();
            desk.enterArea.enter("02179", "Nà Liềng", AreaClass.ESPECIALLY_DIFFICULT, "QĐ 612/QĐ-UBDT", LocalDate.of(2021, 9, 16));
            assertThat(desk.reads.areaClasses.row(tranPhu, "na lieng", TODAY).orElseThrow().areaClass()).isEqualTo(AreaClass.ESPECIALLY_DIFFICULT);
            assertThat(desk.reads.areaClasses.at(tranPhu, TODAY)).contains(commune);
            assertThat(desk.reads.areaClasses.row(tranPhu, "Thôn khác", TODAY).orElseThrow().areaClass()).isEqualTo(commune);
        });
    }

    @Test
    void anAreaClassThatIsWrongIsRefusedWithEverythingThatIsWrong() {
        as(ADMIN, desk -> {
            assertThat(refused(() -> desk.enterArea.enter("066", "<b>", null, " ", null)))
                    .containsExactlyInAnyOrder("commune-unknown", "text-malformed", "value-missing", "value-missing", "value-missing");
            assertThat(refused(() -> desk.enterArea.enter(null, null, null, null, null))).containsExactlyInAnyOrder(
                    "value-missing", "value-missing", "value-missing", "value-missing");
        });
        as(actor(Role.DEPT_HEAD), desk -> assertThatThrownBy(() -> desk.enterArea.enter("02179", null, DIFFICULT, "QĐ", TODAY))
                .isInstanceOf(Problem.NotAllowed.class));
    }

    @Test
    void aNewParameterKeepsItsUnitAndThePast() {
        as(ADMIN, desk -> {
            desk.addParameter.add(ParameterCode.DAYS_APPRAISAL, BigDecimal.valueOf(12), "QĐ 05/2024/QĐ-UBND", CHANGE, null, "Rút ngắn");
            assertThat(desk.reads.parameters.at(ParameterCode.DAYS_APPRAISAL, CHANGE.minusDays(1), null).intValue()).isEqualTo(15);
            var now = desk.reads.parameters.at(ParameterCode.DAYS_APPRAISAL, CHANGE, null);
            assertThat(now.intValue()).isEqualTo(12);
            assertThat(now.unit()).isEqualTo("ngày làm việc");
        });
    }

    @Test
    void aDayOffChangesTheCountAtOnce() {
        LocalDate friday = LocalDate.of(2024, 6, 7);
        LocalDate saturday = friday.plusDays(1);
        as(ADMIN, desk -> {
            assertThat(desk.reads.calendar.plusWorkingDays(friday.minusDays(1), 1)).isEqualTo(friday);
            desk.addHoliday.add(friday, "Nghỉ bão", HolidayKind.SUBSTITUTE, "Công điện");
            desk.addHoliday.add(saturday, "Làm bù", HolidayKind.WORKING_SWAP, "Công điện");
            assertThat(desk.reads.calendar.plusWorkingDays(friday.minusDays(1), 1)).isEqualTo(saturday);
            desk.removeHoliday.remove(saturday);
            assertThat(desk.log).containsExactly("ADD_HOLIDAY Holiday 2024-06-07 SUBSTITUTE Nghỉ bão",
                    "ADD_HOLIDAY Holiday 2024-06-08 WORKING_SWAP Làm bù", "REMOVE_HOLIDAY Holiday 2024-06-08 Làm bù");
            assertThat(desk.reads.calendar.plusWorkingDays(friday.minusDays(1), 1)).isEqualTo(friday.plusDays(3));
            assertThat(refused(() -> desk.addHoliday.add(friday, "Nghỉ", HolidayKind.PUBLIC, "Công điện"))).containsExactly("holiday-exists");
            assertThat(refused(() -> desk.addHoliday.add(friday.minusDays(1), "Bù", HolidayKind.WORKING_SWAP, "Công điện")))
                    .containsExactly("swap-on-weekday");
        });
    }

    @Test
    void whatHasPassedStays() {
        as(ADMIN, desk -> {
            assertThat(refused(() -> desk.removeHoliday.remove(LocalDate.of(2024, 5, 1)))).containsExactly("holiday-past");
            assertThat(refused(() -> desk.addHoliday.add(TODAY.minusDays(1), "Nghỉ", HolidayKind.PUBLIC, "Công điện")))
                    .containsExactly("holiday-past");
            assertThatThrownBy(() -> desk.removeHoliday.remove(LocalDate.of(2024, 6, 5))).isInstanceOf(Problem.NotFound.class);
        });
    }

    @Test
    void onlyTheAdministratorEdits() {
        for (Role role : Role.values()) {
            if (role == Role.ADMIN) continue;
            as(actor(role), desk -> {
                assertThatThrownBy(() -> desk.addCap.add(VALUE_CHAIN, DIFFICULT, BigDecimal.TEN, "NQ", CHANGE, null))
                        .isInstanceOf(Problem.NotAllowed.class);
                assertThatThrownBy(() -> desk.addParameter.add(ParameterCode.PASS_AVERAGE, BigDecimal.TEN, "NQ", CHANGE, null, null))
                        .isInstanceOf(Problem.NotAllowed.class);
                assertThatThrownBy(() -> desk.addHoliday.add(CHANGE, "Nghỉ", HolidayKind.PUBLIC, "NQ")).isInstanceOf(Problem.NotAllowed.class);
                assertThatThrownBy(() -> desk.removeHoliday.remove(LocalDate.of(2024, 9, 2))).isInstanceOf(Problem.NotAllowed.class);
            });
        }
    }
}
