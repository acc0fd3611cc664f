package vn.sinhke.outcome.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Plan completion: actual against plan in percent, to one decimal; a plan of nothing has no completion. */
public final class PlanCompletion {
    private PlanCompletion() { }

    public static Optional<BigDecimal> percent(BigDecimal actual, BigDecimal plan) {
        if (actual == null || plan == null || plan.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(actual.multiply(BigDecimal.valueOf(100)).divide(plan, 1, RoundingMode.HALF_UP));
    }
}
