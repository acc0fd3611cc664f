package vn.sinhke.project.web;

import java.io.Serializable;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;

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

    static LeadUnitForm of(LeadUnit lead) {
        LeadUnitForm form = new LeadUnitForm();
        if (lead != null) {
            form.kind = lead.kind();
            form.name = lead.name();
            form.registrationNo = lead.registrationNo();
            form.representative = lead.representative();
        }
        return form;
    }

    /** Null while nothing is typed. */
    LeadUnit content() {
        return kind == null && name == null && registrationNo == null && representative == null
                ? null : new LeadUnit(kind, name, registrationNo, representative);
    }
}
