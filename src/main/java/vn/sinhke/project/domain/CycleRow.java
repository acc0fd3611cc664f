package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How a {@link CyclePlan} is kept. */
@Entity
@Table(name = "project_cycle")
class CycleRow extends ContentRow<CyclePlan> {
    @Column(name = "cycle_no")
    private int no;

    @Column(name = "budget_year")
    private Integer budgetYear;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "stock_min_weight_kg")
    private BigDecimal stockMinWeightKg;

    protected CycleRow() { }

    CycleRow(Project project, CyclePlan value) {
        super(project);
        set(value);
    }

    @Override
    CyclePlan value() {
        return new CyclePlan(no, budgetYear, from, to, Plain.number(stockMinWeightKg));
    }

    @Override
    void set(CyclePlan value) {
        no = value.no();
        budgetYear = value.budgetYear();
        from = value.from();
        to = value.to();
        stockMinWeightKg = value.stockMinWeightKg();
    }
}
