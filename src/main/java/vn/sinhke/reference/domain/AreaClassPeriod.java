package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sinhke.shared.AreaClass;

/** The class of a commune, or of one village in it, for a time; a sample where no list is at hand. Source: QĐ 861/QĐ-TTg 2021. */
@Entity
@Table(name = "area_class")
class AreaClassPeriod {
    @Id
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
}
