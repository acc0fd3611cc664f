package vn.sinhke.project.web;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.Target;

/** A promised value as it is typed. */
public class TargetForm implements Serializable {
    private Indicator indicator;
    @DecimalMin(value = "0", message = "{input.negative}")
    @Digits(integer = 9, fraction = 2, message = "{input.digits}")
    private BigDecimal value;

    public Indicator getIndicator() {
        return indicator;
    }

    public void setIndicator(Indicator indicator) {
        this.indicator = indicator;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    static TargetForm of(Target target) {
        TargetForm form = new TargetForm();
        form.indicator = target.indicator();
        form.value = target.value();
        return form;
    }

    boolean isBlank() {
        return indicator == null && value == null;
    }

    Target content() {
        return new Target(indicator, value == null ? BigDecimal.ZERO : value);
    }
}
