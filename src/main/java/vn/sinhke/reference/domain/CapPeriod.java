package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.ProjectType;

/** The largest share of the total cost that the State may carry, for a time. Source: NĐ 27/2022/NĐ-CP, Điều 21 and Điều 22. */
@Entity
@Table(name = "support_cap")
public class CapPeriod extends DatedRow {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Enumerated(EnumType.STRING)
    @Column(name = "project_type")
    private ProjectType projectType;

    @Enumerated(EnumType.STRING)
    @Column(name = "area_class")
    private AreaClass areaClass;

    @Column(name = "percent")
    private BigDecimal percent;

    protected CapPeriod() { }

    public CapPeriod(ProjectType projectType, AreaClass areaClass, BigDecimal percent, String article,
                     LocalDate validFrom, Long provinceId) {
        super(article, validFrom, provinceId);
        if (!isPercent(percent)) {
            throw new IllegalArgumentException("a cap lies above 0 and at most at 100, with two decimals: " + percent);
        }
        this.projectType = projectType;
        this.areaClass = areaClass;
        this.percent = percent;
    }

    public static boolean isPercent(BigDecimal value) {
        return value != null && value.signum() > 0 && value.compareTo(WHOLE) <= 0 && value.stripTrailingZeros().scale() <= 2;
    }
}
