package vn.sinhke.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.delivery.domain.AnimalState;
import vn.sinhke.delivery.domain.HandoverCase.Head;
import vn.sinhke.delivery.domain.IncidentKind;
import vn.sinhke.delivery.domain.RotationStatus;
import vn.sinhke.delivery.domain.Sale;
import vn.sinhke.delivery.query.Handovers;
import vn.sinhke.delivery.query.Rotation;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.query.SaleView;
import vn.sinhke.delivery.query.SalesSummary;
import vn.sinhke.delivery.usecase.HandOnRotation;
import vn.sinhke.delivery.usecase.RecordHandover;
import vn.sinhke.delivery.usecase.RecordIncident;
import vn.sinhke.delivery.usecase.RecordSale;
import vn.sinhke.delivery.usecase.WaiveRotation;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.household.usecase.SupportLedger;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.SetClock;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** What reaches the households of a dossier under way and what they hand on, through the use cases on real databases. */
class DeliveryIT {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final String FIRST = "HH-066-900001";
    private static final String SECOND = "HH-066-900002";
    private static final String NEXT = "HH-066-900003";
    private static final String GROWN = "HH-066-900004";

    /** The days pass when the test says so. */
    private static final class Days extends SetClock {
        private LocalDate today = DAY;

        @Override
        public Instant instant() {
            return today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
        }
    }

    /** A dossier of Trần Phú with an open cycle: two households receive, one waits, one is no longer poor. */
    private static final class Village implements AutoCloseable {
        final Days days = new Days();
        final TestDatabase database;
        final Wiring wiring;
        final Dossiers dossiers;
        final Actor commune;
        final Actor head;
        final long project;

        Village(DatabaseServer server) {
            database = TestDatabase.migrated(server);
            wiring = new Wiring(database).with(BusinessClock.class, new BusinessClock(days));
            dossiers = wiring.in(() -> new Dossiers(wiring));
            wiring.with(CurrentActor.class, dossiers);
            commune = wiring.in(() -> dossiers.person(Role.COMMUNE_OFFICER, "02179"));
            head = wiring.in(() -> dossiers.person(Role.DEPT_HEAD, "SLDTBXH"));
            project = wiring.in(this::dossier);
            List.of(RecordHandover.class, RecordIncident.class, RecordSale.class, HandOnRotation.class, WaiveRotation.class,
                    Handovers.class, Rotation.class).forEach(wiring::get);
        }

        private long dossier() {
            Actor author = dossiers.person(Role.DISTRICT_OFFICER, "066");
            long id = dossiers.dossier(ProjectState.IN_PROGRESS, Manager.DEPARTMENT, author, head, null);
            dossiers.sql("UPDATE project SET rotation_kind = 'IN_KIND', rotation_item = 'lợn hậu bị', rotation_per_beneficiary = 2,"
                    + " rotation_min_weight_kg = 12, rotation_due_months = 18 WHERE id = ?1", id);
            dossiers.sql("INSERT INTO project_site (project_id, pos, unit_id) VALUES (?1, 0, ?2)", id, dossiers.unit("02179"));
            dossiers.sql("INSERT INTO project_contract (project_id, pos, buyer, product, quantity, unit, floor_price, from_day, to_day)"
                    + " VALUES (?1, 0, 'HTX Trần Phú', 'lợn thịt', 20000, 'kg', 55000, '2024-06-01', '2029-05-31')", id);
            participant(id, 0, household(FIRST, "POOR"));
            participant(id, 1, household(SECOND, "POOR"));
            household(NEXT, "POOR");
            household(GROWN, "AVERAGE_LIVING");
            FundingCycle cycle = new FundingCycle(id, new CyclePlan(1, 2024, null, null),
                    Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(300)), DAY);
            cycle.enter(CycleState.OPEN);
            wiring.get(FundingCycles.class).add(cycle);
            return id;
        }

        private long household(String code, String kind) {
            dossiers.sql("INSERT INTO household (code, head_name, search_name, village, admin_unit_id, district_id, province_id, members,"
                    + " ethnic_minority, woman_headed, merit, disabled, registered_on, current_class, current_from, sort_name)"
                    + " VALUES (?1, ?1, ?1, 'Nà Đon', ?2, ?3, ?4, 4, TRUE, FALSE, FALSE, FALSE, '2022-12-14', ?5, '2022-12-14', ?1)",
                    code, dossiers.unit("02179"), dossiers.unit("066"), dossiers.unit("06"), kind);
            long id = dossiers.number("SELECT id FROM household WHERE code = ?1", code);
            dossiers.sql("INSERT INTO household_review (household_id, effective_from, class, deficits, income_per_person, decision_no,"
                    + " decision_date) VALUES (?1, '2022-12-14', ?2, 1, 1200000, '12/QĐ-UBND', '2022-12-10')", id, kind);
            return id;
        }

        private void participant(long project, int pos, long household) {
            dossiers.sql("INSERT INTO project_participant (project_id, pos, household_id, kind) VALUES (?1, ?2, ?3, 'BENEFICIARY')",
                    project, pos, household);
        }

        <T> T as(Actor who, Callable<T> work) {
            dossiers.as(who);
            return wiring.in(() -> {
                try {
                    return work.call();
                } catch (RuntimeException refused) {
                    throw refused;
                } catch (Exception impossible) {
                    throw new IllegalStateException(impossible);
                }
            });
        }

        void sql(String text, Object... values) {
            wiring.run(() -> dossiers.sql(text, values));
        }

        /** What another source gives to the next household in this year. */
        void support(String product, long source) {
            sql("INSERT INTO household_support (household_id, source_type, source_id, source_code, product_key, product, from_day, to_day, created_at)"
                    + " SELECT id, 'PROJECT', ?2, 'DA-X', ?3, ?4, '2024-01-01', '2024-12-31', NOW(3) FROM household WHERE code = ?1",
                    NEXT, source, VietnameseText.fold(product), product);
        }

        @SuppressWarnings("unchecked")
        List<String> supports() {
            return wiring.in(() -> wiring.em().createNativeQuery("SELECT CONCAT(s.product, ' ', s.from_day, ' ', s.to_day) FROM household_support s"
                    + " WHERE s.source_id = " + project).getResultList());
        }

        Long handOver(String household, String certificate, String weight, String tag) {
            return as(commune, () -> wiring.get(RecordHandover.class).record(project, new RecordHandover.Entry(1, household, days.today,
                    certificate, List.of(new Head(tag, new BigDecimal(weight))), null)));
        }

        Long incident(IncidentKind kind, LocalDate day, String tag, String certificate) {
            return as(commune, () -> wiring.get(RecordIncident.class).record(project,
                    new RecordIncident.Entry(kind, day, tag, "Sốt cao, bỏ ăn", certificate)));
        }

        Long sell(String household, String price, boolean underContract) {
            return as(commune, () -> wiring.get(RecordSale.class).record(project, household, new Sale.Deal(days.today,
                    underContract ? "HTX Trần Phú" : "Thương lái", "Lợn thịt", new BigDecimal("100"), "kg",
                    Money.vnd(Long.parseLong(price)), underContract)));
        }

        Long handOn(String from, String to, String quantity) {
            return as(commune, () -> wiring.get(HandOnRotation.class).handOn(project, new HandOnRotation.Entry(owed(from).id(), to,
                    days.today, new BigDecimal(quantity), new BigDecimal("13"), "BB-01")));
        }

        void waive(Actor who, String household, String certificate) {
            as(who, () -> {
                wiring.get(WaiveRotation.class).waive(project, owed(household).id(), certificate, "Dịch tả lợn châu Phi");
                return null;
            });
        }

        RotationItem owed(String household) {
            return wiring.get(Rotation.class).of(project).stream().filter(one -> one.household().equals(household)).findFirst().orElseThrow();
        }

        <T> T read(Callable<T> question) {
            return as(commune, question);
        }

        @Override
        public void close() {
            wiring.close();
            database.close();
        }
    }

    private static List<Violation> refused(Callable<?> work) {
        return catchThrowableOfType(Problem.RulesBroken.class, work::call).violations();
    }

    /** Scenario 27; nothing of a refused handover stays. */
    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void aSowIsHandedOverHealthyAndHeavyEnoughOrNotAtAll(DatabaseServer server) {
        try (Village village = new Village(server)) {
            assertThat(refused(() -> village.handOver(FIRST, null, "11.99", "T1"))).extracting(Violation::rule)
                    .containsExactly("handover-quarantine", "animal-weight");
            assertThat(village.read(() -> village.wiring.get(Handovers.class).of(village.project))).isEmpty();
            village.handOver(FIRST, "KD-01", "12", "T1");
            assertThat(refused(() -> village.handOver(SECOND, "KD-02", "12", "T1"))).extracting(Violation::rule)
                    .containsExactly("animal-tag-unique");
            assertThat(refused(() -> village.handOver(NEXT, "KD-02", "12", "T2"))).extracting(Violation::rule)
                    .containsExactly("handover-participant");
            village.handOver(FIRST, "KD-03", "13", "T3");
            assertThat(village.read(() -> village.wiring.get(Rotation.class).of(village.project))).as("one obligation a household")
                    .singleElement().satisfies(one -> {
                        assertThat(one.household()).isEqualTo(FIRST);
                        assertThat(one.left()).isEqualByComparingTo("2");
                    });
        }
    }

    /** Scenario 27 again: the spec of the delivered stock stands with its cycle, also where nothing is handed on or only money is. */
    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void aSowIsWeighedByTheSpecOfItsCycle(DatabaseServer server) {
        try (Village village = new Village(server)) {
            village.sql("INSERT INTO project_cycle (project_id, pos, cycle_no, budget_year, stock_min_weight_kg) VALUES (?1, 0, 1, 2024, 50)", village.project);
            assertThat(refused(() -> village.handOver(FIRST, "KD-01", "49.99", "T1"))).singleElement()
                    .satisfies(one -> assertThat(one.limit()).isEqualTo("50"));
            village.handOver(FIRST, "KD-01", "50", "T1");
            village.sql("UPDATE project SET rotation_kind = NULL WHERE id = ?1", village.project);
            assertThat(refused(() -> village.handOver(SECOND, "KD-02", "49.99", "T2"))).extracting(Violation::rule).containsExactly("animal-weight");
            village.handOver(SECOND, "KD-02", "50", "T2");
        }
    }

    /** Scenario 28: overdue the day after, waived by the agency on a certificate. */
    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void whatIsNotHandedOnIsOverdueUntilACertifiedDiseaseWaivesIt(DatabaseServer server) {
        try (Village village = new Village(server)) {
            village.handOver(FIRST, "KD-01", "12", "T1");
            village.days.today = DAY.plusMonths(18);
            assertThat(village.read(() -> village.owed(FIRST).status())).isEqualTo(RotationStatus.OPEN);
            village.days.today = DAY.plusMonths(18).plusDays(1);
            assertThat(village.read(() -> village.owed(FIRST).status())).isEqualTo(RotationStatus.OVERDUE);
            assertThatThrownBy(() -> village.waive(village.commune, FIRST, "TY-01")).isInstanceOf(Problem.NotAllowed.class);
            assertThat(refused(() -> {
                village.waive(village.head, FIRST, " ");
                return null;
            })).extracting(Violation::rule).containsExactly("rotation-waiver-certificate");
            village.waive(village.head, FIRST, "TY-01");
            assertThat(village.read(() -> village.owed(FIRST))).satisfies(one -> {
                assertThat(one.status()).isEqualTo(RotationStatus.WAIVED);
                assertThat(one.waiverCertificate()).isEqualTo("TY-01");
                assertThat(one.left()).isEqualByComparingTo("0");
            });
        }
    }

    /** Scenario 29. */
    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void theNextInTurnReceivesAndWhoIsNoLongerPoorDoesNot(DatabaseServer server) {
        try (Village village = new Village(server)) {
            village.handOver(FIRST, "KD-01", "12", "T1");
            village.handOver(SECOND, "KD-02", "12", "T2");
            assertThat(refused(() -> village.handOn(FIRST, GROWN, "2"))).singleElement().satisfies(one -> {
                assertThat(one.rule()).isEqualTo("rotation-receiver-eligible");
                assertThat(one.args().toString()).as("who is next").contains(NEXT);
            });
            assertThat(refused(() -> village.handOn(FIRST, SECOND, "2"))).extracting(Violation::rule).containsExactly("rotation-receiver-new");
            village.handOn(FIRST, NEXT, "1");
            village.handOn(FIRST, NEXT, "1");
            assertThat(village.read(() -> village.owed(FIRST).status())).as("in two parts").isEqualTo(RotationStatus.FULFILLED);
            assertThat(refused(() -> village.handOn(SECOND, NEXT, "2"))).as("nobody receives from two").extracting(Violation::rule)
                    .containsExactly("rotation-receiver-new");
        }
    }

    /** ADR 62: whoever receives in the second round stands in the ledger too, and whoever gets the same elsewhere does not receive. */
    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void theSecondRoundStandsInTheLedgerOfSupport(DatabaseServer server) {
        try (Village village = new Village(server)) {
            village.handOver(FIRST, "KD-01", "12", "T1");
            village.sql("UPDATE project SET product = 'lợn nái', start_date = '2024-06-01', months = 24 WHERE id = ?1", village.project);
            village.support("lợn nái", 900);
            assertThat(refused(() -> village.handOn(FIRST, NEXT, "1"))).singleElement().satisfies(one -> {
                assertThat(one.rule()).isEqualTo("double-support");
                assertThat(one.args().toString()).contains("lợn nái 01/2024–12/2024");
            });
            village.sql("DELETE FROM household_support WHERE source_id = ?1", 900L);
            village.support("gà đồi", 901);
            village.handOn(FIRST, NEXT, "1");
            village.handOn(FIRST, NEXT, "1");
            assertThat(village.supports()).as("once, until the project's end").containsExactly("lợn nái 2024-06-03 2026-05-31");
            village.wiring.run(() -> village.wiring.get(SupportLedger.class).extend(village.project, LocalDate.of(2026, 8, 31)));
            assertThat(village.supports()).containsExactly("lợn nái 2024-06-03 2026-08-31");
            village.wiring.run(() -> village.wiring.get(SupportLedger.class).extend(village.project, LocalDate.of(2026, 7, 31)));
            assertThat(village.supports()).as("nothing becomes shorter").containsExactly("lợn nái 2024-06-03 2026-08-31");
        }
    }

    /** A day before the approval is refused in every record. */
    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void nothingHappensBeforeTheApproval(DatabaseServer server) {
        try (Village village = new Village(server)) {
            village.sql("INSERT INTO decision (project_id, kind, register_unit, register_year, register_no, symbol, signed_by, signed_name, capacity, decided_at,"
                    + " business_day) VALUES (?1, 'APPROVE', 'UBND-06', 2024, 1, '1/QĐ-UBND', ?2, 'Người', 'CHỦ TỊCH', NOW(3), '2024-06-03')",
                    village.project, village.head.id());
            village.days.today = DAY.minusDays(1);
            assertThat(refused(() -> village.handOver(FIRST, "KD-01", "12", "T1"))).extracting(Violation::rule).containsExactly("handover-date");
            assertThat(refused(() -> village.sell(FIRST, "55000", true))).extracting(Violation::rule).containsExactly("sale-date");
            assertThat(refused(() -> village.incident(IncidentKind.DISEASE, DAY.minusDays(1), null, null))).extracting(Violation::rule).containsExactly("incident-date");
            village.days.today = DAY;
            village.handOver(FIRST, "KD-01", "12", "T1");
            village.sell(FIRST, "55000", true);
            village.incident(IncidentKind.DISEASE, DAY, null, null);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void anIncidentLeavesTheAnimalAsItIsAndALateReportSaysSo(DatabaseServer server) {
        try (Village village = new Village(server)) {
            village.handOver(FIRST, "KD-01", "12", "T1");
            assertThat(refused(() -> village.incident(IncidentKind.DEATH, DAY.minusDays(1), "T9", null))).extracting(Violation::rule)
                    .containsExactly("animal-known");
            assertThat(refused(() -> village.incident(IncidentKind.DEATH, DAY.minusDays(1), "T1", null))).as("before it was there")
                    .extracting(Violation::rule).containsExactly("incident-date");
            village.days.today = DAY.plusDays(2);
            village.incident(IncidentKind.DISEASE, DAY.plusDays(1), "T1", null);
            village.incident(IncidentKind.DEATH, DAY, "T1", "TY-01");
            assertThat(refused(() -> village.incident(IncidentKind.LOSS, DAY.plusDays(1), "T1", null))).as("it is dead already")
                    .extracting(Violation::rule).containsExactly("animal-alive");
            village.read(() -> {
                Handovers handovers = village.wiring.get(Handovers.class);
                assertThat(handovers.of(village.project)).singleElement().satisfies(one ->
                        assertThat(one.animals()).singleElement().satisfies(animal -> assertThat(animal.state()).isEqualTo(AnimalState.DEAD)));
                assertThat(handovers.incidents(village.project)).extracting(one -> one.kind() + " " + one.isLate())
                        .containsExactly("DISEASE false", "DEATH true");
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void salesAreMeasuredAgainstTheFloorPriceOfTheirContract(DatabaseServer server) {
        try (Village village = new Village(server)) {
            assertThat(refused(() -> village.sell(NEXT, "-1", true))).extracting(Violation::rule)
                    .containsExactly("sale-participant", "sale-price");
            village.sell(FIRST, "55000", true);
            village.sell(FIRST, "54999", true);
            village.sell(null, "60000", false);
            List<SaleView> sales = village.read(() -> village.wiring.get(Handovers.class).sales(village.project));
            assertThat(sales).extracting(SaleView::isBelowFloor).containsExactly(false, true, false);
            assertThat(sales).extracting(SaleView::floorPrice).containsOnly(Money.vnd(55_000));
            assertThat(SalesSummary.of(sales)).satisfies(all -> {
                assertThat(all.belowFloor()).isEqualTo(1);
                assertThat(all.value()).isEqualByComparingTo("16999900");
                assertThat(all.sidePercent()).isEqualByComparingTo("35.3");
            });
        }
    }
}
