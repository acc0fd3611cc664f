package vn.sinhke.project.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.web.Show;

/**
 * All that the estimate computes, as texts by the place where the page shows them: {@code <row>.amount}, {@code c1.share},
 * {@code y2024.CENTRAL_BUDGET}, {@code all.amount}. The page is filled with them, and each answer while somebody types brings them anew.
 */
final class GridSums {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final BudgetGrid grid;

    private GridSums(BudgetGrid grid) {
        this.grid = grid;
    }

    static Map<String, String> of(BudgetGrid grid) {
        GridSums sums = new GridSums(grid);
        for (BudgetGrid.Group cycle : grid.getGroups()) {
            cycle.lines().forEach(sums::line);
            sums.group("c" + cycle.no(), cycle);
        }
        grid.getYears().forEach(year -> sums.group("y" + year.year(), year));
        sums.group("all", grid.getTotal());
        return sums.texts;
    }

    private void line(BudgetForm line) {
        String at = line.getKey() + ".";
        Money gap = line.getGap();
        texts.put(at + "amount", Show.amount(line.getAmount()));
        texts.put(at + "gap", gap.isZero() ? "" : FormTexts.say().get(gap.isNegative() ? "project.budget.over" : "project.budget.short",
                Show.money(Math.abs(gap.dong()))));
        texts.put(at + "brief", line.getQuantity() == null || line.getUnitPrice() == null ? ""
                : FormTexts.say().number(line.getQuantity()) + " " + Objects.toString(line.getUnit(), "") + " × " + Show.money(line.getUnitPrice()));
        texts.put(at + "paid", paid(line.getSources()));
    }

    private static String paid(Map<FundingSource, Money> sources) {
        return sources.entrySet().stream().filter(one -> one.getValue() != null && !one.getValue().isZero())
                .map(one -> FormTexts.say().get("FundingSource.short." + one.getKey()) + " " + Show.amount(one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private void group(String name, BudgetGrid.Group group) {
        texts.put(name + ".amount", Show.amount(group.amount()));
        texts.put(name + ".share", group.percent() == null ? "" : FormTexts.say().get("project.budget.share", Show.percent(group.percent())));
        List<FundingSource> sources = grid.getSources();
        sources.forEach(source -> texts.put(name + "." + source, Show.amount(group.sources().get(source))));
    }
}
