package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Where a dossier belonged until a day, before a unit of it was dissolved; papers of those days keep the names of those days. */
@Entity
@Table(name = "project_former_place")
public class FormerPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Column(name = "owner_unit_id", updatable = false)
    private Long ownerUnitId;

    @Column(name = "commune_id", updatable = false)
    private Long communeId;

    @Column(name = "district_id", updatable = false)
    private Long districtId;

    @Column(name = "province_id", updatable = false)
    private Long provinceId;

    @Column(name = "agency_id", updatable = false)
    private Long agencyId;

    protected FormerPlace() { }

    public FormerPlace(Long projectId, LocalDate lastDay, Project.Territory was) {
        this.projectId = projectId;
        this.lastDay = lastDay;
        ownerUnitId = was.ownerUnitId();
        communeId = was.communeId();
        districtId = was.districtId();
        provinceId = was.provinceId();
        agencyId = was.agencyId();
    }
}
