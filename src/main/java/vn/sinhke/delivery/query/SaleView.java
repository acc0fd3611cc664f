package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/** One sale; the household is null when the lead unit or the group sold. */
public record SaleView(Long id, String household, LocalDate day, String buyer, String product, BigDecimal quantity,
                       String unit, Money unitPrice, boolean underContract) implements Serializable { }
