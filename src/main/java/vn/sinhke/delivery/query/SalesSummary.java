package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * All sales of a dossier together. Shares are of the value, since pigs are sold by head and by weight and buyers outside
 * the contract tempt with the price.
 *
 * @param value đồng of all sales
 * @param pastContract đồng of the sales past the contract
 * @param belowFloor how many sales under the contract paid less than its floor price
 */
public record SalesSummary(BigDecimal value, BigDecimal pastContract, long belowFloor) implements Serializable {

    public static SalesSummary of(List<SaleView> sales) {
        return new SalesSummary(sum(sales), sum(sales.stream().filter(sale -> !sale.underContract()).toList()),
                sales.stream().filter(SaleView::isBelowFloor).count());
    }

    /** The share sold past the contract, in percent with one decimal; null when nothing was sold. */
    public BigDecimal sidePercent() {
        return value.signum() == 0 ? null : pastContract.multiply(BigDecimal.valueOf(100)).divide(value, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<SaleView> sales) {
        return sales.stream().map(SaleView::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
