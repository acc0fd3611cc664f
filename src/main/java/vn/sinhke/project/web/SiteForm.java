package vn.sinhke.project.web;

import java.io.Serializable;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.Site;

/** A place as it is typed. */
public class SiteForm implements Serializable {
    private Long unitId;
    @Size(max = 120, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String village;

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    static SiteForm of(Site site) {
        SiteForm form = new SiteForm();
        form.unitId = site.unitId();
        form.village = site.village();
        return form;
    }

    Site content() {
        return new Site(unitId, village);
    }
}
