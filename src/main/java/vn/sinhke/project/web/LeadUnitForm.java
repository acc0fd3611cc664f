package vn.sinhke.project.web;

import java.io.Serializable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.LeadCapacity;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.shared.Money;

/** The unit that leads a linkage, as it is typed. */
public class LeadUnitForm implements Serializable {
    private LeadUnitKind kind;
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String name;

    @Size(max = 60, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String registrationNo;

    @Size(max = 120, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String representative;

    @Min(value = 0, message = "{input.min}")
    @Max(value = 200, message = "{input.max}")
    private Integer yearsInBusiness;

    private Money capital;
    @Size(max = 500, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String facilities;

    @Size(max = 500, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String earlierLinkages;

    public LeadUnitKind getKind() {
        return kind;
    }

    public void setKind(LeadUnitKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRegistrationNo() {
        return registrationNo;
    }

    public void setRegistrationNo(String registrationNo) {
        this.registrationNo = registrationNo;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public Integer getYearsInBusiness() {
        return yearsInBusiness;
    }

    public void setYearsInBusiness(Integer yearsInBusiness) {
        this.yearsInBusiness = yearsInBusiness;
    }

    public Money getCapital() {
        return capital;
    }

    public void setCapital(Money capital) {
        this.capital = capital;
    }

    public String getFacilities() {
        return facilities;
    }

    public void setFacilities(String facilities) {
        this.facilities = facilities;
    }

    public String getEarlierLinkages() {
        return earlierLinkages;
    }

    public void setEarlierLinkages(String earlierLinkages) {
        this.earlierLinkages = earlierLinkages;
    }

    static LeadUnitForm of(LeadUnit lead) {
        LeadUnitForm form = new LeadUnitForm();
        if (lead != null) {
            form.kind = lead.kind();
            form.name = lead.name();
            form.registrationNo = lead.registrationNo();
            form.representative = lead.representative();
            if (lead.capacity() != null) {
                form.yearsInBusiness = lead.capacity().yearsInBusiness();
                form.capital = lead.capacity().capital();
                form.facilities = lead.capacity().facilities();
                form.earlierLinkages = lead.capacity().earlierLinkages();
            }
        }
        return form;
    }

    /** Null while nothing is typed. */
    LeadUnit content() {
        return new LeadUnit(kind, name, registrationNo, representative,
                new LeadCapacity(yearsInBusiness, capital, facilities, earlierLinkages)).orNull();
    }
}
