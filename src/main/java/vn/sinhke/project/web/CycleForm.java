package vn.sinhke.project.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.sinhke.project.domain.CyclePlan;

/** A planned cycle as it is typed; its number is its place. */
public class CycleForm implements Serializable {
    @Min(value = 2016, message = "{input.min}")
    @Max(value = 2050, message = "{input.max}")
    private Integer budgetYear;

    private LocalDate from;
    private LocalDate to;

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

    static CycleForm of(CyclePlan cycle) {
        CycleForm form = new CycleForm();
        form.budgetYear = cycle.budgetYear();
        form.from = cycle.from();
        form.to = cycle.to();
        return form;
    }

    CyclePlan content(int no) {
        return new CyclePlan(no, budgetYear, from, to);
    }
}
