package vn.sinhke.project.web;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.project.domain.RotationTerms;

/** The terms of handing on, as they are typed. */
public class RotationForm implements Serializable {
    private RotationKind kind;
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String item;

    @DecimalMin(value = "0", message = "{input.negative}")
    @Digits(integer = 9, fraction = 2, message = "{input.digits}")
    private BigDecimal perBeneficiary;

    @DecimalMin(value = "0", message = "{input.negative}")
    @Digits(integer = 5, fraction = 2, message = "{input.digits}")
    private BigDecimal minWeightKg;

    @Min(value = 0, message = "{input.min}")
    @Max(value = 120, message = "{input.max}")
    private Integer dueMonths;

    public RotationKind getKind() {
        return kind;
    }

    public void setKind(RotationKind kind) {
        this.kind = kind;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public BigDecimal getPerBeneficiary() {
        return perBeneficiary;
    }

    public void setPerBeneficiary(BigDecimal perBeneficiary) {
        this.perBeneficiary = perBeneficiary;
    }

    public BigDecimal getMinWeightKg() {
        return minWeightKg;
    }

    public void setMinWeightKg(BigDecimal minWeightKg) {
        this.minWeightKg = minWeightKg;
    }

    public Integer getDueMonths() {
        return dueMonths;
    }

    public void setDueMonths(Integer dueMonths) {
        this.dueMonths = dueMonths;
    }

    static RotationForm of(RotationTerms terms) {
        RotationForm form = new RotationForm();
        if (terms != null) {
            form.kind = terms.kind();
            form.item = terms.item();
            form.perBeneficiary = terms.perBeneficiary();
            form.minWeightKg = terms.minWeightKg();
            form.dueMonths = terms.dueMonths();
        }
        return form;
    }

    boolean isBlank() {
        return kind == null && item == null && perBeneficiary == null && minWeightKg == null && dueMonths == null;
    }

    /** Null while the kind is not chosen: terms of no kind cannot be kept. */
    RotationTerms content() {
        return kind == null ? null : new RotationTerms(kind, item, perBeneficiary, minWeightKg, dueMonths);
    }
}
