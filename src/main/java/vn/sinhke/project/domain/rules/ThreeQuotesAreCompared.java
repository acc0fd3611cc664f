package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/**
 * In a community project each larger purchase that the State helps to pay rests on quotes of three suppliers, and is
 * budgeted at no more than the chosen one. How many, from which cost, and whether it blocks or warns are dated data.
 * Source: seen required in practice for community dossiers; no central article is known, to be confirmed.
 */
@InForce(act = "Hồ sơ dự án cộng đồng", article = "so sánh báo giá", from = "2022-04-19",
        toConfirm = true, numbers = {"QUOTES_NEEDED", "QUOTES_FROM", "QUOTES_BLOCK"})
public final class ThreeQuotesAreCompared implements LegalRule {
    @Override
    public String code() {
        return "three-quotes";
    }

    @Override
    public String field() {
        return "budget";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        PriceFacts.Terms terms = dossier.prices().terms();
        if (dossier.content().type() != ProjectType.COMMUNITY || terms.needed() == 0) {
            return Optional.empty();
        }
        Map<String, List<BudgetLine>> purchases = dossier.content().budget().stream().collect(Collectors.groupingBy(
                line -> QuotedItem.key(line.item(), line.unit()), LinkedHashMap::new, Collectors.toList()));
        purchases.values().removeIf(lines -> !isLarge(lines, terms.from()));
        if (purchases.isEmpty()) {
            return Optional.empty();
        }
        List<String> lacking = purchases.values().stream().filter(lines -> !isCompared(lines, dossier.prices()))
                .map(lines -> lines.get(0).item()).toList();
        String measured = String.valueOf(purchases.size() - lacking.size());
        String limit = String.valueOf(purchases.size());
        Optional<Check> check = lacking.isEmpty()
                ? say(terms.quotesArticle(), PASS, measured, limit, purchases.size(), terms.needed())
                : say(terms.quotesArticle(), terms.quotesBlock() ? FAIL : WARN, measured, limit, lacking.size(),
                        String.join("; ", lacking), terms.needed(), terms.from());
        return check.map(one -> one.with(-lacking.size(), Measure.LINES));
    }

    private static boolean isLarge(List<BudgetLine> lines, Money from) {
        Money cost = lines.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
        return !from.isMoreThan(cost) && lines.stream().anyMatch(line -> !line.stateSupport().isZero());
    }

    private static boolean isCompared(List<BudgetLine> lines, PriceFacts prices) {
        return prices.quotesOf(lines.get(0).item(), lines.get(0).unit())
                .filter(quoted -> quoted.suppliers() >= prices.terms().needed())
                .flatMap(QuotedItem::chosen)
                .filter(chosen -> lines.stream().noneMatch(line -> line.unitPrice().isMoreThan(chosen.price())))
                .isPresent();
    }
}
