package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A district on the list of poor districts for a time. Source: QĐ 353/QĐ-TTg 2022. */
@Entity
@Table(name = "poor_district")
class PoorDistrict {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "admin_unit_id")
    private Long unitId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "source")
    private String source;

    protected PoorDistrict() { }
}
