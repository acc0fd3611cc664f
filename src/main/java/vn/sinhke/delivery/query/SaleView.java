package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/**
 * One sale; the household is null when the lead unit or the group sold.
 *
 * @param floorPrice the least price that a contract in force on that day promises for this product; null when none does
 */
public record SaleView(Long id, String household, LocalDate day, String buyer, String product, BigDecimal quantity,
                       String unit, Money unitPrice, boolean underContract, Money floorPrice) implements Serializable {

    /** The buyer of the contract pays less than it promises. */
    public boolean isBelowFloor() {
        return underContract && floorPrice != null && floorPrice.isMoreThan(unitPrice);
    }

    /** What was paid in all, in đồng; may be more than a sum of money holds. */
    public BigDecimal value() {
        return quantity.multiply(BigDecimal.valueOf(unitPrice.dong()));
    }
}
