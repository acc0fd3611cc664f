package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/** An offtake contract: who must buy what, how much, and at least at which price for a unit. */
public record LinkageContract(String buyer, String product, BigDecimal quantity, String unit, Money floorPrice,
                              LocalDate from, LocalDate to) implements Serializable {

    /** Where it names no first or last day it holds from ever or for ever, as it does for its floor price. */
    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
