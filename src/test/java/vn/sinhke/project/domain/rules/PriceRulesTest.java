package vn.sinhke.project.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.Quote;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.project.domain.Samples;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Outcome;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** Prices beside the norm of their month and beside the quotes: both sides of each limit. */
class PriceRulesTest {
    private static final PriceFacts.Norm NORM = new PriceFacts.Norm(Money.vnd(6_200_000), BigDecimal.TEN, Money.vnd(6_820_000),
            LocalDate.of(2024, 6, 1), true);

    private static BudgetLine line(long quantity, long price) {
        return Samples.line(1, quantity, price, Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(quantity * price)));
    }

    private static ProjectCase dossier(ProjectType type, PriceFacts prices, BudgetLine... lines) {
        ProjectCase plain = Samples.of(Samples.content(type, lines), Samples.households(1, 0));
        return new ProjectCase(plain.content(), plain.day(), plain.households(), plain.siteCaps(), plain.limits(), plain.overlaps(), prices, List.of());
    }

    private static PriceFacts norms(boolean blocks, Map<Integer, PriceFacts.Norm> norms) {
        return new PriceFacts(norms, List.of(), new PriceFacts.Terms(blocks, "Luật Giá", 3, Money.vnd(20_000_000), false, "TT"));
    }

    private static String text(Check check) {
        String text = Messages.in(Messages.VIETNAMESE).of(check);
        assertThat(text).doesNotContain("???", "{");
        return text;
    }

    @Test
    void theToleratedPricePassesAndOneDongMoreIsToldWithItsDistance() {
        var rule = new PricesAreWithinTheNorm();
        Check kept = rule.check(dossier(ProjectType.VALUE_CHAIN, norms(false, Map.of(0, NORM)), line(10, 6_820_000))).orElseThrow();
        Check broken = rule.check(dossier(ProjectType.VALUE_CHAIN, norms(false, Map.of(0, NORM)), line(10, 6_820_001))).orElseThrow();
        assertThat(kept.outcome()).isEqualTo(Outcome.PASS);
        assertThat(broken.outcome()).isEqualTo(Outcome.WARN);
        assertThat(broken.measured()).isEqualTo("6820001");
        assertThat(broken.limit()).isEqualTo("6820000");
        assertThat(broken.article()).isEqualTo("Luật Giá");
        assertThat(broken.args()).contains(Money.vnd(1), Money.vnd(10), "06/2024");
        assertThat(text(broken)).contains("06/2024", "6.820.001");
        assertThat(text(kept)).contains("1 trong 1");
    }

    @Test
    void theDatedNumberDecidesWhetherItBlocks() {
        var rule = new PricesAreWithinTheNorm();
        Check blocks = rule.check(dossier(ProjectType.VALUE_CHAIN, norms(true, Map.of(0, NORM)), line(1, 7_000_000))).orElseThrow();
        assertThat(blocks.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(blocks.violation()).isPresent();
        text(blocks);
    }

    @Test
    void onlyLinesWithANormAreJudged() {
        var rule = new PricesAreWithinTheNorm();
        assertThat(rule.check(dossier(ProjectType.VALUE_CHAIN, norms(true, Map.of()), line(1, 99_000_000)))).isEmpty();
        Check second = rule.check(dossier(ProjectType.VALUE_CHAIN, norms(false, Map.of(1, NORM)), line(1, 99_000_000), line(2, 6_900_000)))
                .orElseThrow();
        assertThat(second.args().get(0)).isEqualTo(1);
        assertThat(second.args()).contains(Money.vnd(80_000), Money.vnd(160_000));
    }

    private static QuotedItem quotes(int suppliers, long cheapest, int chosen) {
        List<Quote> all = new ArrayList<>();
        for (int i = 0; i < suppliers; i++) {
            all.add(new Quote("HTX số " + i, null, Samples.DAY, Money.vnd(cheapest + i * 100_000L), null, i == chosen));
        }
        return new QuotedItem("lợn NÁI hậu bị", "Con", 1, all, "gần");
    }

    private static Check compared(boolean blocks, QuotedItem quoted, BudgetLine... lines) {
        return new ThreeQuotesAreCompared().check(dossier(ProjectType.COMMUNITY, new PriceFacts(Map.of(), List.of(quoted),
                new PriceFacts.Terms(false, "", 3, Money.vnd(20_000_000), blocks, "thực tế")), lines)).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"3,0,PASS", "2,0,WARN", "3,-1,WARN", "4,3,PASS", "0,0,WARN"})
    void threeSuppliersAndAChoiceAreNeeded(int suppliers, int chosen, Outcome expected) {
        assertThat(compared(false, quotes(suppliers, 6_000_000, chosen), line(4, 6_000_000)).outcome()).isEqualTo(expected);
    }

    @Test
    void theSameSupplierTwiceIsOneQuote() {
        Quote one = new Quote("HTX Nà Phặc", null, Samples.DAY, Money.vnd(6_000_000), null, true);
        Quote again = new Quote("htx na phac", null, Samples.DAY, Money.vnd(6_100_000), null, false);
        Quote other = new Quote("Trại giống", null, Samples.DAY, Money.vnd(6_200_000), null, false);
        Check check = compared(false, new QuotedItem("Lợn nái hậu bị", "con", 1, List.of(one, again, other), null), line(4, 6_000_000));
        assertThat(check.outcome()).isEqualTo(Outcome.WARN);
    }

    @Test
    void theBudgetMayNotLieAboveTheChosenQuote() {
        assertThat(compared(false, quotes(3, 6_000_000, 1), line(4, 6_100_000)).outcome()).isEqualTo(Outcome.PASS);
        assertThat(compared(false, quotes(3, 6_000_000, 1), line(4, 6_100_001)).outcome()).isEqualTo(Outcome.WARN);
        Check blocks = compared(true, quotes(3, 6_000_000, 1), line(4, 6_100_001));
        assertThat(blocks.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(blocks.args()).contains(Money.vnd(20_000_000), "Lợn nái hậu bị");
        text(blocks);
    }

    @Test
    void onlyLargePurchasesWithMoneyOfTheStateAreAsked() {
        assertThat(compared(true, quotes(0, 0, -1), line(2, 10_000_000)).outcome()).as("the cost itself").isEqualTo(Outcome.FAIL);
        assertThat(compared(true, quotes(0, 0, -1), line(1, 19_999_999))).as("one đồng less").isNull();
        assertThat(compared(true, quotes(0, 0, -1), line(1, 10_000_000), line(1, 10_000_000)).outcome()).as("over all cycles").isEqualTo(Outcome.FAIL);
        assertThat(compared(true, quotes(0, 0, -1), Samples.line(1, 1, 50_000_000,
                Map.of(FundingSource.HOUSEHOLD_CONTRIBUTION, Money.vnd(50_000_000))))).as("the household's own").isNull();
    }

    @Test
    void aLinkageIsNotAsked() {
        assertThat(new ThreeQuotesAreCompared().check(dossier(ProjectType.VALUE_CHAIN, new PriceFacts(Map.of(), List.of(),
                new PriceFacts.Terms(false, "", 3, Money.ZERO, true, "")), line(4, 6_000_000)))).isEmpty();
    }
}
