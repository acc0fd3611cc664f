package vn.sinhke.project.domain.rules;

import static vn.sinhke.shared.Check.Outcome.FAIL;
import static vn.sinhke.shared.Check.Outcome.NOT_YET;
import static vn.sinhke.shared.Check.Outcome.PASS;

import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Measure;
import vn.sinhke.shared.Money;

/** In every budget line, and so in the whole, the sources add up to the cost. Source: the form of the estimate, NĐ 27/2022/NĐ-CP. */
@InForce(act = "NĐ 27/2022", article = "Điều 21, 22", from = "2022-04-19")
public final class SourcesEqualTheTotal implements LegalRule {
    @Override
    public String code() {
        return "sources-equal-total";
    }

    @Override
    public String field() {
        return "budget";
    }

    @Override
    public Optional<Check> check(ProjectCase dossier) {
        List<BudgetLine> lines = dossier.content().budget();
        if (lines.isEmpty()) {
            return say(NOT_YET, null, null);
        }
        List<String> off = lines.stream().filter(line -> !line.amount().equals(line.sourcesTotal()))
                .map(BudgetLine::item).toList();
        Money total = dossier.content().total();
        Money sources = dossier.content().sourcesTotal();
        Money gap = total.minus(sources);
        String measured = sources.toString();
        if (off.isEmpty()) {
            return say(PASS, measured, total.toString(), total).map(one -> one.with(0, Measure.DONG));
        }
        return say(FAIL, measured, total.toString(), Money.vnd(Math.abs(gap.dong())), off.size(), String.join("; ", off), total, sources)
                .map(one -> gap.isZero() ? one.with(-off.size(), Measure.LINES) : one.with(-Math.abs(gap.dong()), Measure.DONG));
    }
}
