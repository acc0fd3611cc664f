package vn.sinhke.outcome.query;

import java.io.Serializable;
import java.math.BigDecimal;
import vn.sinhke.outcome.domain.PlanCompletion;
import vn.sinhke.project.domain.Indicator;

/**
 * One indicator over the dossiers of a unit: counts are added, percentages averaged.
 *
 * @param value null where nothing was reported in the time asked for
 * @param target null where nothing was promised
 * @param projects how many dossiers reported
 */
public record IndicatorFigure(Indicator indicator, Long unitId, String unit, String unitName, BigDecimal value,
                              BigDecimal target, int projects) implements Serializable {

    /** Plan completion in percent, or null where there is no plan or no result. */
    public BigDecimal percent() {
        return PlanCompletion.percent(value, target).orElse(null);
    }
}
