package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** How a {@link Target} is kept. */
@Entity
@Table(name = "project_target")
class TargetRow extends ContentRow<Target> {
    @Enumerated(EnumType.STRING)
    @Column(name = "indicator")
    private Indicator indicator;

    @Column(name = "target_value")
    private BigDecimal value;

    protected TargetRow() { }

    TargetRow(Project project, Target value) {
        super(project);
        set(value);
    }

    @Override
    Target value() {
        return new Target(indicator, Plain.number(value));
    }

    @Override
    void set(Target target) {
        indicator = target.indicator();
        value = target.value();
    }
}
