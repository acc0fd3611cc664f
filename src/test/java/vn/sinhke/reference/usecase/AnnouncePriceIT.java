package vn.sinhke.reference.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.reference.query.PriceNormRow;
import vn.sinhke.reference.query.PriceNormTable;
import vn.sinhke.reference.query.Units;
import vn.sinhke.reference.usecase.AnnouncePrice.Announced;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Price norms on both servers: the samples, which of them holds where and when, and what may be entered. */
class AnnouncePriceIT {
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    private static Actor actor(Role role) {
        return new Actor(1, "quantri", "Quản trị", List.of(new Actor.Held(role, null, null, null, null, null, null, false)), List.of());
    }

    private static void on(DatabaseServer server, Role role, Consumer<Wiring> test) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            wiring.with(BusinessClock.class, Story.CLOCK).with(CurrentActor.class, (CurrentActor) () -> actor(role))
                    .with(AuditLog.class, new AuditLog() {
                        @Override
                        public void append(String action, String type, Object id, String detail) { }
                    });
            wiring.run(() -> test.accept(wiring));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSamplesCoverEveryMonthOfThreeYearsInTheProvinceOfTheDay(DatabaseServer server) {
        on(server, Role.ADMIN, wiring -> {
            PriceNormTable norms = wiring.get(PriceNormTable.class);
            Units units = wiring.get(Units.class);
            assertThat(norms.all().stream().filter(row -> row.itemKey().equals("lon nai hau bi")))
                    .hasSize(36).allMatch(PriceNormRow::toConfirm)
                    .extracting(PriceNormRow::month).contains(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 1));
            Long tranPhu = units.find("02179", JUNE).orElseThrow().id();
            PriceNormRow sow = norms.at("Lợn NÁI  hậu bị", "Con", tranPhu, LocalDate.of(2024, 6, 3)).orElseThrow();
            assertThat(sow.price()).isEqualTo(Money.vnd(6_200_000));
            assertThat(sow.most()).isEqualTo(Money.vnd(6_820_000));
            assertThat(norms.at("Lợn nái hậu bị", "kg", tranPhu, JUNE)).as("another unit").isEmpty();
            assertThat(norms.at("Lợn nái hậu bị", "con", tranPhu, LocalDate.of(2023, 12, 31))).as("before all").isEmpty();
            Long after = units.find("02176", LocalDate.of(2025, 8, 1)).orElseThrow().id();
            assertThat(norms.at("Lợn nái hậu bị", "con", after, LocalDate.of(2025, 8, 1))).as("the merged province").isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDistrictsPriceGoesBeforeTheProvincesAndTheLastMonthHoldsOn(DatabaseServer server) {
        on(server, Role.ADMIN, wiring -> {
            Units units = wiring.get(Units.class);
            Long nongHa = units.find("02107", JUNE).orElseThrow().id();
            Long tranPhu = units.find("02179", JUNE).orElseThrow().id();
            PriceNormTable norms = wiring.get(PriceNormTable.class);
            assertThat(norms.at("trâu cái giống", "con", nongHa, JUNE).orElseThrow().price()).isEqualTo(Money.vnd(24_200_000));
            assertThat(norms.at("trâu cái giống", "con", tranPhu, JUNE).orElseThrow().price()).isEqualTo(Money.vnd(23_500_000));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMonthToComeIsEnteredAndEnteredAgain(DatabaseServer server) {
        on(server, Role.ADMIN, wiring -> {
            AnnouncePrice announcing = wiring.get(AnnouncePrice.class);
            Long province = wiring.get(Units.class).find("06", JUNE).orElseThrow().id();
            announcing.announce(new Announced("Vịt giống", "con", province, LocalDate.of(2024, 7, 15), Money.vnd(25_000), BigDecimal.TEN, "CB 07"));
            announcing.announce(new Announced("vit giong", "con", province, LocalDate.of(2024, 7, 1), Money.vnd(26_000), BigDecimal.ZERO, "CB 07b"));
            assertThat(wiring.get(PriceNormTable.class).all().stream().filter(row -> row.itemKey().equals("vit giong"))).singleElement().satisfies(row -> {
                assertThat(row.price()).isEqualTo(Money.vnd(26_000));
                assertThat(row.month()).isEqualTo(LocalDate.of(2024, 7, 1));
                assertThat(row.toConfirm()).isFalse();
            });
        });
    }

    @Test
    void thePastStaysAndThePresentMonthIsEnteredOnce() {
        on(DatabaseServer.MARIADB, Role.ADMIN, wiring -> {
            AnnouncePrice announcing = wiring.get(AnnouncePrice.class);
            Long province = wiring.get(Units.class).find("06", JUNE).orElseThrow().id();
            assertThat(refused(announcing, new Announced("Vịt giống", "con", province, LocalDate.of(2024, 5, 31), Money.vnd(1), BigDecimal.ONE, "CB")))
                    .containsExactly("month-past");
            announcing.announce(new Announced("Vịt giống", "con", province, JUNE, Money.vnd(25_000), BigDecimal.TEN, "CB 06"));
            assertThat(refused(announcing, new Announced("Vịt giống", "con", province, JUNE, Money.vnd(30_000), BigDecimal.TEN, "CB 06")))
                    .containsExactly("month-begun");
            Long commune = wiring.get(Units.class).find("02179", JUNE).orElseThrow().id();
            assertThat(refused(announcing, new Announced(" ", "<b>", commune, null, Money.ZERO, new BigDecimal("100.01"), null)))
                    .containsExactlyInAnyOrder("value-missing", "text-malformed", "area-unknown", "value-missing", "price-not-positive",
                            "tolerance-not-a-percent", "value-missing");
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void onlyTheAdministratorAnnounces(Role role) {
        AnnouncePrice announcing = new AnnouncePrice();
        announcing.keeper = new Keeper();
        announcing.keeper.actor = () -> actor(role);
        assertThatThrownBy(() -> announcing.announce(new Announced("a", "b", 1L, JUNE, Money.vnd(1), BigDecimal.ONE, "c")))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    private static List<String> refused(AnnouncePrice announcing, Announced it) {
        Problem.RulesBroken problem = catchThrowableOfType(Problem.RulesBroken.class, () -> announcing.announce(it));
        assertThat(problem.violations()).extracting(Messages.in(Messages.VIETNAMESE)::of).noneMatch(text -> text.contains("???"));
        return problem.violations().stream().map(Violation::rule).toList();
    }
}
