package vn.sinhke.household.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a household lives: village and commune, with the district (if there is one) and province of the commune. */
@Embeddable
public class Place {
    @Column(name = "village")
    private String village;

    @Column(name = "admin_unit_id")
    private Long communeId;

    @Column(name = "district_id")
    private Long districtId;

    @Column(name = "province_id")
    private Long provinceId;

    protected Place() { }

    public Place(String village, Long communeId, Long districtId, Long provinceId) {
        this.village = village;
        this.communeId = communeId;
        this.districtId = districtId;
        this.provinceId = provinceId;
    }

    public Long communeId() {
        return communeId;
    }

    public Long districtId() {
        return districtId;
    }

    public Long provinceId() {
        return provinceId;
    }
}
