package vn.sinhke.reference.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/**
 * What one unit of an item costs in an area in a month.
 *
 * @param month the month's first day
 * @param tolerance how many per cent above the price a budget line may lie
 * @param toConfirm true until checked against the announcement
 */
public record PriceNormRow(String item, String itemKey, String unit, String unitKey, Long areaId, LocalDate month, Money price,
                           BigDecimal tolerance, String source, boolean toConfirm) implements Serializable {

    /** As a query reads it; price in đồng. */
    public PriceNormRow(String item, String itemKey, String unit, String unitKey, Long areaId, LocalDate month, Long price,
                        BigDecimal tolerance, String source, Boolean toConfirm) {
        this(item, itemKey, unit, unitKey, areaId, month, Money.vnd(price), tolerance, source, toConfirm.booleanValue());
    }

    /** The highest price that is still tolerated. */
    public Money most() {
        return price.plus(price.share(tolerance));
    }
}
