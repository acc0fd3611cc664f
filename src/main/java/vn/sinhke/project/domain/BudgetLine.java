package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import vn.sinhke.shared.Money;

/**
 * One cost item of one cycle, and which sources pay for it.
 *
 * @param site the place that the item is for, one of the dossier's sites; null where it is for all of them
 */
public record BudgetLine(int cycle, String item, String unit, BigDecimal quantity, Money unitPrice,
                         Map<FundingSource, Money> sources, Site site) implements Serializable {

    public BudgetLine {
        EnumMap<FundingSource, Money> all = new EnumMap<>(FundingSource.class);
        for (FundingSource source : FundingSource.values()) {
            all.put(source, sources.getOrDefault(source, Money.ZERO));
        }
        sources = all;
    }

    /** An item for the whole project. */
    public BudgetLine(int cycle, String item, String unit, BigDecimal quantity, Money unitPrice, Map<FundingSource, Money> sources) {
        this(cycle, item, unit, quantity, unitPrice, sources, null);
    }

    /** Quantity times price, rounded half up to whole đồng. */
    public Money amount() {
        return Money.vnd(quantity.multiply(BigDecimal.valueOf(unitPrice.dong()))
                .setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Money from(FundingSource source) {
        return sources.get(source);
    }

    public Money sourcesTotal() {
        return sources.values().stream().reduce(Money.ZERO, Money::plus);
    }

    public Money stateSupport() {
        return sources.entrySet().stream().filter(entry -> entry.getKey().isState()).map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
    }
}
