package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.PASS;
import static vn.sinhke.shared.Check.Outcome.WARN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.PriceFacts.Norm;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;
import vn.sinhke.shared.Money;

/**
 * No unit price lies further above the norm of its month than is tolerated. Norms, tolerance, and whether a breach
 * blocks or warns are dated data. Source: price appraisal (thẩm định giá), Luật Giá 2012 and 2023; to be confirmed.
 */
@InForce(act = "Thẩm định giá", article = "Luật Giá 11/2012, 16/2023", from = "2013-01-01",
        toConfirm = true, numbers = "PRICE_NORM_BLOCKS")
public final class PricesAreWithinTheNorm implements LegalRule {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** A line beyond what is tolerated, with the distance for one unit. */
    private record Beyond(BudgetLine line, Norm norm) {
        Money distance() {
            return line.unitPrice().minus(norm.most());
        }

        Money inAll() {
            return Money.vnd(line.quantity().multiply(BigDecimal.valueOf(distance().dong())).setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
    }

    @Override
    public String code() {
        return "price-norm";
    }

    @Override
    public String field() {
        return "budget";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        List<BudgetLine> lines = dossier.content().budget();
        var norms = dossier.prices().norms();
        if (norms.isEmpty()) {
            return Optional.empty();
        }
        String article = dossier.prices().terms().normArticle();
        List<Beyond> beyond = IntStream.range(0, lines.size()).filter(norms::containsKey)
                .mapToObj(i -> new Beyond(lines.get(i), norms.get(i))).filter(one -> one.distance().dong() > 0)
                .sorted(Comparator.comparing(Beyond::distance).reversed()).toList();
        if (beyond.isEmpty()) {
            return say(article, PASS, "0", "0", norms.size(), lines.size()).map(one -> one.with(0, Measure.LINES));
        }
        Beyond worst = beyond.get(0);
        List<String> items = beyond.stream().map(one -> one.line().item()).distinct().toList();
        return say(article, dossier.prices().terms().normBlocks() ? FAIL : WARN, worst.line().unitPrice().toString(),
                worst.norm().most().toString(), beyond.size(), String.join("; ", items), worst.line().item(),
                worst.line().unitPrice(), worst.norm().most(), MONTH.format(worst.norm().month()), worst.distance(),
                beyond.stream().map(Beyond::inAll).reduce(Money.ZERO, Money::plus))
                .map(one -> one.with(-worst.distance().dong(), Measure.DONG));
    }
}
