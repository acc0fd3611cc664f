package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How a {@link Site} is kept. */
@Entity
@Table(name = "project_site")
class SiteRow extends ContentRow<Site> {
    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "village")
    private String village;

    protected SiteRow() { }

    SiteRow(Project project, Site value) {
        super(project);
        set(value);
    }

    @Override
    Site value() {
        return new Site(unitId, village);
    }

    @Override
    void set(Site value) {
        unitId = value.unitId();
        village = value.village();
    }
}
