package vn.sinhke.project.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.project.domain.CyclePlan;

/** A planned cycle as it is typed; its number is its place. */
public class CycleForm implements Serializable {
    @Min(value = 2016, message = "{input.min}")
    @Max(value = 2050, message = "{input.max}")
    private Integer budgetYear;

    private LocalDate from;
    private LocalDate to;

    @DecimalMin(value = "0", message = "{input.negative}")
    @Digits(integer = 4, fraction = 2, message = "{input.digits}")
    private BigDecimal stockMinWeightKg;

    public Integer getBudgetYear() {
        return budgetYear;
    }

    public void setBudgetYear(Integer budgetYear) {
        this.budgetYear = budgetYear;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public BigDecimal getStockMinWeightKg() {
        return stockMinWeightKg;
    }

    public void setStockMinWeightKg(BigDecimal stockMinWeightKg) {
        this.stockMinWeightKg = stockMinWeightKg;
    }

    static CycleForm of(CyclePlan cycle) {
        CycleForm form = new CycleForm();
        form.budgetYear = cycle.budgetYear();
        form.from = cycle.from();
        form.to = cycle.to();
        form.stockMinWeightKg = cycle.stockMinWeightKg();
        return form;
    }

    CyclePlan content(int no) {
        return new CyclePlan(no, budgetYear, from, to, stockMinWeightKg);
    }
}
