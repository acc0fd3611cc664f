package vn.sinhke.outcome.query;

import java.io.Serializable;
import java.math.BigDecimal;
import vn.sinhke.outcome.domain.PlanCompletion;
import vn.sinhke.project.domain.Indicator;

/** An indicator of a dossier: what it promised (null: nothing) and what was reached (null: nothing yet). */
public record ResultLine(Indicator indicator, BigDecimal target, BigDecimal value, String lastPeriod) implements Serializable {

    /** Plan completion in percent, or null where there is no plan or no result. */
    public BigDecimal percent() {
        return PlanCompletion.percent(value, target).orElse(null);
    }
}
