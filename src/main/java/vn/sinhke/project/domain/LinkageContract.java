package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/** An offtake contract: who must buy what, how much, and at least at which price for a unit. */
public record LinkageContract(String buyer, String product, BigDecimal quantity, String unit, Money floorPrice,
                              LocalDate from, LocalDate to) implements Serializable {

    /** One without days is not known to hold on any. */
    public boolean isInForce(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
