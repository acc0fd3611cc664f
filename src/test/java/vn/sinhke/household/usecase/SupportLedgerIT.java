package vn.sinhke.household.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.household.domain.Deficit;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.domain.HouseholdReview;
import vn.sinhke.household.domain.Place;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.household.domain.Traits;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.household.query.SupportOverlap;
import vn.sinhke.household.query.SupportOverlaps;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Period;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wired;

class SupportLedgerIT {
    private static final LocalDate FROM = LocalDate.of(2024, 6, 1);
    private static final LocalDate TO = LocalDate.of(2025, 5, 31);
    private static final long THIS = 11;
    private static final long OTHER = 12;

    private static Wired wired(EntityManager em) {
        return Wired.with(em, Story.CLOCK);
    }

    /** Two households of Trần Phú, with a first review at the end of 2022 and a second one a year later. */
    private static List<Long> register(JpaForTests jpa) {
        return jpa.inTransaction(em -> {
            Units units = wired(em).get(Units.class);
            UnitView commune = units.find("02179", FROM).orElseThrow();
            Place place = new Place("Thôn Nà Coòng", commune.id(), units.districtOf(commune.id()).orElseThrow().id(),
                    units.provinceOf(commune.id()).orElseThrow().id());
            return List.of("HH-066-900001", "HH-066-900002").stream().map(code -> {
                Household household = new Household(code, "Nông Thị Hòa", null, place, 4, new Traits(true, true, false, false),
                        LocalDate.of(2022, 12, 14), finding(HouseholdClass.POOR, null));
                household.review(LocalDate.of(2023, 12, 14), finding(HouseholdClass.NEWLY_ESCAPED, LocalDate.of(2023, 12, 1)));
                wired(em).get(Households.class).add(household);
                return household.id();
            }).toList();
        });
    }

    private static HouseholdReview.Finding finding(HouseholdClass reviewed, LocalDate left) {
        return new HouseholdReview.Finding(reviewed, left, EnumSet.of(Deficit.EMPLOYMENT), Money.vnd(1_200_000), null,
                "12/QĐ-UBND", LocalDate.of(2022, 12, 10));
    }

    private static List<SupportOverlap> overlaps(EntityManager em, List<Long> ids, String product, LocalDate from, LocalDate to) {
        return overlaps(em, ids, product, from, to, THIS).stream().filter(one -> one.grade() == SupportGrade.HARD).toList();
    }

    private static List<SupportOverlap> overlaps(EntityManager em, List<Long> ids, String product, LocalDate from, LocalDate to, Long asking) {
        return wired(em).get(SupportOverlaps.class).near(ids, product, new Period(from, to), 12, asking);
    }

    private static SupportGrade grade(EntityManager em, List<Long> ids, String product, LocalDate from) {
        List<SupportOverlap> found = overlaps(em, ids, product, from, from.plusYears(1), THIS);
        return found.isEmpty() ? null : found.get(0).grade();
    }

    @ParameterizedTest
    @EnumSource
    void the_class_follows_the_reviews_by_the_day(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); JpaForTests jpa = JpaForTests.over(database)) {
            List<Long> ids = register(jpa);
            jpa.doInTransaction(em -> {
                HouseholdFacts facts = wired(em).get(HouseholdFacts.class);
                assertThat(at(facts, ids, "2022-12-13").effectiveClass()).isNull();
                assertThat(at(facts, ids, "2022-12-14").effectiveClass()).isEqualTo(HouseholdClass.POOR);
                assertThat(at(facts, ids, "2023-12-13").effectiveClass()).isEqualTo(HouseholdClass.POOR);
                assertThat(at(facts, ids, "2023-12-14").effectiveClass()).isEqualTo(HouseholdClass.NEWLY_ESCAPED);
                assertThat(at(facts, ids, "2026-11-01").monthsSinceEscape()).isEqualTo(35);
                assertThat(at(facts, ids, "2026-12-01").effectiveClass()).isEqualTo(HouseholdClass.NEWLY_ESCAPED);
                assertThat(at(facts, ids, "2026-12-02").effectiveClass()).isEqualTo(HouseholdClass.AVERAGE_LIVING);
                assertThat(at(facts, ids, "2026-12-02").monthsSinceEscape()).isEqualTo(37);
                assertThat(facts.idsByCodes(Set.of("HH-066-900001", "HH-066-1", ids.get(1).toString(), "999999999999999999")))
                        .hasSize(2).containsEntry("HH-066-900001", ids.get(0)).containsEntry(ids.get(1).toString(), ids.get(1));
            });
        }
    }

    private static HouseholdFact at(HouseholdFacts facts, List<Long> ids, String day) {
        List<HouseholdFact> found = facts.at(ids, LocalDate.parse(day));
        assertThat(found).hasSize(2);
        return found.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_product_in_the_same_days_is_an_overlap_until_it_is_released(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); JpaForTests jpa = JpaForTests.over(database)) {
            List<Long> ids = register(jpa);
            jpa.doInTransaction(em -> wired(em).get(SupportLedger.class)
                    .claim(OTHER, "DA-2024-066-0012", "Lợn nái sinh sản", "lợn nái sinh sản", FROM, TO, ids.subList(0, 1)));
            jpa.doInTransaction(em -> {
                assertThat(overlaps(em, ids, "lon nai  sinh san", TO, TO.plusYears(1))).as("the last day").singleElement()
                        .satisfies(one -> {
                            assertThat(one.householdCode()).isEqualTo("HH-066-900001");
                            assertThat(one.sourceCode()).isEqualTo("DA-2024-066-0012");
                        });
                assertThat(overlaps(em, ids, "Lợn nái sinh sản", FROM.minusYears(1), FROM)).as("the first day").hasSize(1);
                assertThat(overlaps(em, ids, "Lợn nái sinh sản", TO.plusDays(1), TO.plusYears(1))).as("the day after").isEmpty();
                assertThat(overlaps(em, ids, "Lợn nái sinh sản", FROM.minusYears(1), FROM.minusDays(1))).as("the day before").isEmpty();
                assertThat(overlaps(em, ids, "Trâu sinh sản", FROM, TO)).as("another product").isEmpty();
                assertThat(overlaps(em, ids.subList(1, 2), "Lợn nái sinh sản", FROM, TO)).as("another household").isEmpty();
                assertThat(overlaps(em, ids, "Lợn nái sinh sản", FROM, TO, OTHER)).as("its own").isEmpty();
                assertThat(overlaps(em, ids, "Lợn nái sinh sản", FROM, TO, null)).hasSize(1);
            });
            jpa.doInTransaction(em -> wired(em).get(SupportLedger.class)
                    .claim(OTHER, "DA-2024-066-0012", "Lợn nái sinh sản", "lợn nái sinh sản", FROM, TO, ids.subList(1, 2)));
            jpa.doInTransaction(em -> assertThat(overlaps(em, ids, "Lợn nái sinh sản", FROM, TO)).as("a new claim replaces")
                    .extracting(SupportOverlap::householdCode).containsExactly("HH-066-900002"));
            jpa.doInTransaction(em -> wired(em).get(SupportLedger.class).release(OTHER, FROM.plusDays(3)));
            jpa.doInTransaction(em -> assertThat(overlaps(em, ids, "Lợn nái sinh sản", FROM, TO)).as("released").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void other_supports_are_graded_by_kind_and_time_whatever_their_programme(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); JpaForTests jpa = JpaForTests.over(database)) {
            List<Long> ids = register(jpa);
            jpa.doInTransaction(em -> {
                em.createNativeQuery("INSERT INTO household_support (household_id, source_type, source_id, source_code, programme, product_key,"
                                + " product, from_day, to_day, created_at) VALUES (?1, 'LOAN', ?2, 'V-1', 'Nông thôn mới', 'lon thit', 'lợn thịt', ?3, ?4, NOW(3))")
                        .setParameter(1, ids.get(0)).setParameter(2, THIS).setParameter(3, FROM).setParameter(4, TO).executeUpdate();
                assertThat(grade(em, ids, "Lợn thịt", TO)).as("the same, on its last day").isEqualTo(SupportGrade.HARD);
                assertThat(grade(em, ids, "Lợn thịt", TO.plusDays(1))).as("the same, the day after").isEqualTo(SupportGrade.SOFT);
                assertThat(grade(em, ids, "Lợn nái", TO)).as("the same livelihood").isEqualTo(SupportGrade.SOFT);
                assertThat(grade(em, ids, "lon nai", TO.plusMonths(12))).as("twelve months later, typed without marks").isEqualTo(SupportGrade.SOFT);
                assertThat(grade(em, ids, "Lợn nái", TO.plusMonths(12).plusDays(1))).as("a day more").isIn(null, SupportGrade.ALLOWED);
                assertThat(grade(em, ids, "Trâu sinh sản", TO)).as("another livelihood").isEqualTo(SupportGrade.ALLOWED);
                assertThat(grade(em, ids, "Máy cày", TO)).as("nothing that is known").isEqualTo(SupportGrade.ALLOWED);
                assertThat(overlaps(em, ids, "Lợn nái", FROM, TO, THIS)).singleElement().satisfies(one -> {
                    assertThat(one.programme()).isEqualTo("Nông thôn mới");
                    assertThat(one.isProject()).isFalse();
                });
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_claims_second_waits_and_then_sees_the_first(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); JpaForTests jpa = JpaForTests.over(database)) {
            List<Long> ids = register(jpa);
            CountDownLatch locked = new CountDownLatch(1);
            CompletableFuture<List<SupportOverlap>> second = CompletableFuture.supplyAsync(() -> {
                await(locked);
                return jpa.inTransaction(em -> {
                    wired(em).get(SupportLedger.class).lock(List.of(ids.get(1), ids.get(0)));
                    return overlaps(em, ids, "trâu", FROM, TO);
                });
            });
            jpa.doInTransaction(em -> {
                wired(em).get(SupportLedger.class).lock(ids);
                locked.countDown();
                pause();
                assertThat(second).as("waits for the first").isNotDone();
                wired(em).get(SupportLedger.class).claim(OTHER, "DA-2024-066-0012", "trâu", "trâu", FROM, TO, ids);
            });
            assertThat(second.get(2, TimeUnit.MINUTES)).hasSize(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(400);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
