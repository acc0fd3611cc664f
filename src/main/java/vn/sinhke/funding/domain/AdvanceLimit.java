package vn.sinhke.funding.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sinhke.shared.Money;

/**
 * How much of a cycle's approved State money may be advanced, as the dated parameter says on the day.
 *
 * @param percent of the approved money
 * @param article the act that sets it, as it is quoted
 */
public record AdvanceLimit(BigDecimal percent, String article) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The largest whole sum: a part of a đồng is not paid. */
    public Money of(Money approved) {
        return Money.vnd(BigDecimal.valueOf(approved.dong()).multiply(percent).divide(HUNDRED, 0, RoundingMode.FLOOR).longValueExact());
    }
}
