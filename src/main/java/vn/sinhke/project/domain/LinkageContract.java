package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.Money;

/** An offtake contract: who must buy what, how much, and at least at which price for a unit. */
public record LinkageContract(String buyer, String product, BigDecimal quantity, String unit, Money floorPrice,
                              LocalDate from, LocalDate to) implements Serializable {

    /** Whether it is over on this day; without a last day it never is. */
    public boolean hasEnded(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
