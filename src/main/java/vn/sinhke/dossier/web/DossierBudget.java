package vn.sinhke.dossier.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.shared.Money;

/** A dossier's estimate as tables: by item, by cycle, and by source and year. */
@Named
@RequestScoped
public class DossierBudget {
    @Inject
    DossierPage page;

    /** The items of one cycle with their sums by source. */
    public record Cycle(int no, Integer year, List<BudgetLine> lines, Money amount, Map<FundingSource, Money> sources) { }

    private ProjectContent content() {
        return page.getDossier().content();
    }

    public List<Cycle> getCycles() {
        TreeSet<Integer> numbers = new TreeSet<>(content().budget().stream().map(BudgetLine::cycle).toList());
        content().cycles().forEach(cycle -> numbers.add(cycle.no()));
        return numbers.stream().map(this::cycle).toList();
    }

    private Cycle cycle(int no) {
        Integer year = content().cycles().stream().filter(one -> one.no() == no).map(CyclePlan::budgetYear)
                .filter(Objects::nonNull).findFirst().orElse(null);
        List<BudgetLine> lines = content().inCycle(no).toList();
        return new Cycle(no, year, lines, sum(lines), sums(lines));
    }

    private static Money sum(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Map<FundingSource, Money> sums(List<BudgetLine> lines) {
        Map<FundingSource, Money> sums = new EnumMap<>(FundingSource.class);
        for (FundingSource source : FundingSource.values()) {
            sums.put(source, lines.stream().map(line -> line.from(source)).reduce(Money.ZERO, Money::plus));
        }
        return sums;
    }

    /** The sources that pay anything. */
    public List<FundingSource> getSources() {
        Map<FundingSource, Money> all = sums(content().budget());
        return Arrays.stream(FundingSource.values()).filter(source -> !all.get(source).isZero()).toList();
    }

    public Map<FundingSource, Money> getTotals() {
        return sums(content().budget());
    }

    /** What others than the State carry of a line. */
    public Money own(BudgetLine line) {
        return line.sourcesTotal().minus(line.stateSupport());
    }

    public Money getOwnTotal() {
        return content().sourcesTotal().minus(content().stateSupport());
    }
}
