package vn.sinhke.reference.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One unit went, wholly or in part, into another one. Source: NQ 202/2025/QH15, NQ 1683/NQ-UBTVQH15. */
@Entity
@Table(name = "admin_unit_succession")
class AdminUnitSuccession {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "old_unit_id")
    private Long oldUnitId;

    @Column(name = "new_unit_id")
    private Long newUnitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "extent")
    private SuccessionExtent extent;

    @Column(name = "effective")
    private LocalDate effective;

    protected AdminUnitSuccession() { }
}
