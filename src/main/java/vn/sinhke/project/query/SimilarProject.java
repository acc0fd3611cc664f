package vn.sinhke.project.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sinhke.shared.Money;

/**
 * What an approved project of the same livelihood cost, to hold a new one against.
 *
 * @param year the budget year of its first cycle, null where none is planned
 * @param households all who take part
 * @param heads what they get in all, in the product's own unit; zero where nothing is counted by pieces
 * @param itemPrice what it paid for the unit of the item that is compared, null where it bought none
 */
public record SimilarProject(Long id, String code, String name, Integer year, int households, BigDecimal heads, Money total,
                             Money stateSupport, Money itemPrice) {

    /** State support for each household, rounded half up; null without households. */
    public Money statePerHousehold() {
        return households == 0 ? null : each(stateSupport, BigDecimal.valueOf(households));
    }

    /** The whole cost for each piece handed over, rounded half up; null where nothing is counted. */
    public Money costPerHead() {
        return heads.signum() == 0 ? null : each(total, heads);
    }

    private static Money each(Money sum, BigDecimal by) {
        return Money.vnd(BigDecimal.valueOf(sum.dong()).divide(by, 0, RoundingMode.HALF_UP).longValueExact());
    }
}
