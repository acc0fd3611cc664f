package vn.sinhke.project.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A planned funding cycle: its number from 1, the year whose budget pays, and its days.
 *
 * @param stockMinWeightKg what an animal delivered in it weighs at least, or null
 */
public record CyclePlan(int no, Integer budgetYear, LocalDate from, LocalDate to, BigDecimal stockMinWeightKg) implements Serializable {

    /** A cycle that says nothing of the stock's weight. */
    public CyclePlan(int no, Integer budgetYear, LocalDate from, LocalDate to) {
        this(no, budgetYear, from, to, null);
    }
}
