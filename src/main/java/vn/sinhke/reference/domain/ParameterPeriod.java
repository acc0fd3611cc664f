package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A number that the law or the province sets, for a time. */
@Entity
@Table(name = "legal_parameter")
public class ParameterPeriod extends DatedRow {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999_999L);

    @Column(name = "code")
    private String code;

    @Column(name = "value")
    private BigDecimal value;

    @Column(name = "unit")
    private String unit;

    @Column(name = "to_confirm")
    private boolean toConfirm;

    @Column(name = "note")
    private String note;

    protected ParameterPeriod() { }

    public ParameterPeriod(String code, BigDecimal value, String unit, String article, LocalDate validFrom,
                           Long provinceId, String note) {
        super(article, validFrom, provinceId);
        if (!isValue(value)) {
            throw new IllegalArgumentException("not a value of a parameter: " + value);
        }
        this.code = code;
        this.value = value;
        this.unit = unit;
        this.note = note;
    }

    public static boolean isValue(BigDecimal value) {
        return value != null && value.signum() >= 0 && value.compareTo(LARGEST) <= 0 && value.stripTrailingZeros().scale() <= 4;
    }
}
