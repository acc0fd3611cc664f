package vn.sinhke.project.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/** The estimate as the form shows it: cycles as groups, sources as columns, with all sums. */
public class BudgetGrid {
    private static final Set<FundingSource> OF_A_LINKAGE = EnumSet.of(FundingSource.CENTRAL_BUDGET, FundingSource.LOCAL_BUDGET,
            FundingSource.LEAD_UNIT_COUNTERPART, FundingSource.HOUSEHOLD_CONTRIBUTION);
    private static final Set<FundingSource> OF_A_COMMUNITY = EnumSet.of(FundingSource.CENTRAL_BUDGET, FundingSource.LOCAL_BUDGET,
            FundingSource.HOUSEHOLD_CONTRIBUTION);

    private final ProjectForm form;
    private final Set<FundingSource> added;
    private Map<String, String> texts;

    BudgetGrid(ProjectForm form, Set<FundingSource> added) {
        this.form = form;
        this.added = added;
    }

    /** One cycle with its items and sums; {@code percent} is the State's share, null while nothing costs. */
    public record Group(int no, Integer year, List<BudgetForm> lines, Money amount, Map<FundingSource, Money> sources,
                        BigDecimal percent) { }

    public List<Group> getGroups() {
        int cycles = Math.max(Math.max(1, form.getCycles().size()),
                form.getBudget().stream().mapToInt(BudgetForm::getCycle).max().orElse(1));
        return IntStream.rangeClosed(1, cycles).mapToObj(no -> group(no, no <= form.getCycles().size()
                ? form.getCycles().get(no - 1).getBudgetYear() : null,
                form.getBudget().stream().filter(line -> line.getCycle() == no).toList())).toList();
    }

    /** The sums of each budget year, where the cycles are planned for more than one. */
    public List<Group> getYears() {
        Map<Integer, List<BudgetForm>> years = new TreeMap<>();
        for (Group cycle : getGroups()) {
            if (cycle.year() != null) {
                years.computeIfAbsent(cycle.year(), year -> new ArrayList<>()).addAll(cycle.lines());
            }
        }
        return years.size() < 2 ? List.of() : years.entrySet().stream().map(year -> group(0, year.getKey(), year.getValue())).toList();
    }

    /** Every computed text by its place. */
    public Map<String, String> getTexts() {
        if (texts == null) {
            texts = GridSums.of(this);
        }
        return texts;
    }

    /** Whether an item may say for which site it is: there is a choice. */
    public boolean isOverSeveralSites() {
        return form.getSites().stream().filter(site -> site.getUnitId() != null).count() > 1;
    }

    public Group getTotal() {
        return group(0, null, form.getBudget());
    }

    private static Group group(int no, Integer year, List<BudgetForm> lines) {
        Map<FundingSource, Money> sums = new EnumMap<>(FundingSource.class);
        Money state = Money.ZERO;
        for (FundingSource source : FundingSource.values()) {
            Money sum = lines.stream().map(line -> line.getSources().get(source)).filter(java.util.Objects::nonNull)
                    .reduce(Money.ZERO, Money::plus);
            sums.put(source, sum);
            state = source.isState() ? state.plus(sum) : state;
        }
        Money amount = lines.stream().map(BudgetForm::getAmount).reduce(Money.ZERO, Money::plus);
        return new Group(no, year, lines, amount, sums, state.percentOf(amount));
    }

    /** The columns: what such a project usually has, what was added, and what is used. */
    public List<FundingSource> getSources() {
        Set<FundingSource> usual = form.isLinkage() ? OF_A_LINKAGE : OF_A_COMMUNITY;
        Map<FundingSource, Money> used = getTotal().sources();
        return Arrays.stream(FundingSource.values())
                .filter(source -> usual.contains(source) || added.contains(source) || !used.get(source).isZero()).toList();
    }

    /** The sources without a column. */
    public List<FundingSource> getOthers() {
        List<FundingSource> others = new ArrayList<>(List.of(FundingSource.values()));
        others.removeAll(getSources());
        return others;
    }
}
