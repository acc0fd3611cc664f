package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.Period;

/** The class of a commune, or of one village in it, for a time; a sample where no list is at hand. Source: QĐ 861/QĐ-TTg 2021. */
@Entity
@Table(name = "area_class")
public class AreaClassPeriod {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "admin_unit_id")
    private Long unitId;

    @Column(name = "village")
    private String village;

    @Enumerated(EnumType.STRING)
    @Column(name = "area_class")
    private AreaClass areaClass;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "source")
    private String source;

    @Column(name = "sample")
    private boolean sample;

    protected AreaClassPeriod() { }

    /**
     * What a decision says.
     *
     * @param village null for the commune as a whole
     * @param validTo the commune's own last day, null while it lasts
     */
    public AreaClassPeriod(Long unitId, String village, AreaClass areaClass, LocalDate validFrom, LocalDate validTo, String source) {
        this.unitId = unitId;
        this.village = village;
        this.areaClass = areaClass;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.source = source;
    }

    /** Ends on the day before the next one starts. */
    public void giveWayOn(LocalDate next) {
        validTo = new Period(validFrom, validTo).endingBefore(next).to();
    }

    public String village() {
        return village;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Whether it stands only until the decision is entered. */
    public boolean isSample() {
        return sample;
    }
}
