package vn.sinhke.project.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Quote;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.project.query.Quotes;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Quotes of a dossier on both servers: kept in versions, by its own unit, in its own states. */
class CompareQuotesIT {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private final List<String> log = new ArrayList<>();

    private void on(DatabaseServer server, BiConsumer<Wiring, Dossiers> test) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            wiring.with(BusinessClock.class, Story.CLOCK).with(AuditLog.class, new AuditLog() {
                @Override
                public void append(String action, String type, Object id, String detail) {
                    log.add(action + " " + detail);
                }
            });
            Dossiers dossiers = new Dossiers(wiring);
            wiring.with(CurrentActor.class, dossiers);
            wiring.run(() -> test.accept(wiring, dossiers));
        }
    }

    private static Quote quote(String supplier, long price, boolean chosen) {
        return new Quote(supplier, "4700" + price % 1000, DAY, Money.vnd(price), null, chosen);
    }

    private static QuotedItem sows(int version, String reason, Quote... quotes) {
        return new QuotedItem("Lợn nái hậu bị", "con", version, List.of(quotes), reason);
    }

    @ParameterizedTest
    @EnumSource
    void quotesAreKeptInVersionsAndTakenAway(DatabaseServer server) {
        on(server, (wiring, dossiers) -> {
            Actor officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
            dossiers.as(officer);
            long id = dossiers.dossier(ProjectState.DRAFT, Manager.DEPARTMENT, officer, null, null);
            CompareQuotes comparing = wiring.get(CompareQuotes.class);
            int first = comparing.save(id, sows(0, null, quote("HTX A", 6_100_000, false), quote("HTX B", 6_000_000, true)));
            wiring.em().clear();
            QuotedItem kept = wiring.get(Quotes.class).of(id).get(0);
            assertThat(kept.version()).isEqualTo(first);
            assertThat(kept.quotes()).hasSize(2);
            assertThat(kept.chosen().orElseThrow().supplier()).isEqualTo("HTX B");
            assertThat(kept.isDearerChosen()).isFalse();

            int second = comparing.save(id, new QuotedItem("lon nai hau bi", "CON", first, List.of(quote("HTX A", 6_100_000, true),
                    quote("HTX B", 6_000_000, false), quote("HTX C", 6_300_000, false)), "HTX A ở gần, có kiểm dịch"));
            assertThat(second).isGreaterThan(first);
            assertThatThrownBy(() -> comparing.save(id, sows(first, null, quote("HTX A", 1, true)))).isInstanceOf(Problem.Stale.class);
            wiring.em().clear();
            assertThat(wiring.get(Quotes.class).of(id)).singleElement().satisfies(item -> {
                assertThat(item.quotes()).hasSize(3);
                assertThat(item.reason()).contains("kiểm dịch");
            });
            assertThat(comparing.save(id, sows(second, null))).isZero();
            wiring.em().clear();
            assertThat(wiring.get(Quotes.class).of(id)).isEmpty();
            assertThat(log).containsExactly("QUOTES 2 quotes for lon nai hau bi", "QUOTES 3 quotes for lon nai hau bi", "QUOTES 0 quotes for lon nai hau bi");
        });
    }

    @Test
    void aDearerChoiceNeedsAReasonAndAllFaultsAreSaidAtOnce() {
        on(DatabaseServer.MARIADB, (wiring, dossiers) -> {
            Actor officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
            dossiers.as(officer);
            long id = dossiers.dossier(ProjectState.RETURNED, Manager.DEPARTMENT, officer, null, null);
            CompareQuotes comparing = wiring.get(CompareQuotes.class);
            assertThat(refused(comparing, id, sows(0, " ", quote("HTX A", 6_000_001, true), quote("HTX B", 6_000_000, false)))).containsExactly("quote-reason");
            assertThat(refused(comparing, id, sows(0, null, new Quote(" ", null, null, Money.ZERO, null, true),
                    new Quote("HTX B", null, LocalDate.of(2024, 6, 4), Money.vnd(1), 99L, true), quote("htx b", 2, false))))
                    .containsExactlyInAnyOrder("required", "required", "required", "quote-future", "attachment-known", "unique", "quote-one-chosen");
            comparing.save(id, sows(0, null, new Quote("HTX B", null, LocalDate.of(2024, 6, 3), Money.vnd(1), null, false)));
        });
    }

    @Test
    void onlyItsOwnUnitAndOnlyWhileItIsWritten() {
        on(DatabaseServer.MARIADB, (wiring, dossiers) -> {
            Actor officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
            dossiers.as(officer);
            long draft = dossiers.dossier(ProjectState.DRAFT, Manager.DEPARTMENT, officer, null, null);
            long submitted = dossiers.dossier(ProjectState.SUBMITTED, Manager.DEPARTMENT, officer, null, null);
            CompareQuotes comparing = wiring.get(CompareQuotes.class);
            assertThatThrownBy(() -> comparing.save(submitted, sows(0, null, quote("HTX A", 1, true)))).isInstanceOf(Problem.NotPossible.class);
            dossiers.as(dossiers.person(Role.DISTRICT_OFFICER, "065"));
            assertThatThrownBy(() -> comparing.save(draft, sows(0, null, quote("HTX A", 1, true)))).isInstanceOf(Problem.NotFound.class);
            dossiers.as(dossiers.person(Role.AUDITOR, null));
            assertThatThrownBy(() -> comparing.save(draft, sows(0, null, quote("HTX A", 1, true)))).isInstanceOf(Problem.NotAllowed.class);
        });
    }

    private static List<String> refused(CompareQuotes comparing, long id, QuotedItem item) {
        Problem.RulesBroken problem = catchThrowableOfType(Problem.RulesBroken.class, () -> comparing.save(id, item));
        assertThat(problem.violations()).extracting(Messages.in(Messages.VIETNAMESE)::of).noneMatch(text -> text.contains("???"));
        return problem.violations().stream().map(Violation::rule).toList();
    }
}
