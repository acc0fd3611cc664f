package vn.sinhke.project.web;

import java.io.Serializable;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.CommunityGroup;
import vn.sinhke.project.domain.GroupKind;

/** The group of a community project, as it is typed. */
public class GroupForm implements Serializable {
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String name;

    private GroupKind kind;
    @Size(max = 120, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String representative;

    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String certifiedBy;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public GroupKind getKind() {
        return kind;
    }

    public void setKind(GroupKind kind) {
        this.kind = kind;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getCertifiedBy() {
        return certifiedBy;
    }

    public void setCertifiedBy(String certifiedBy) {
        this.certifiedBy = certifiedBy;
    }

    static GroupForm of(CommunityGroup group) {
        GroupForm form = new GroupForm();
        if (group != null) {
            form.name = group.name();
            form.kind = group.kind();
            form.representative = group.representative();
            form.certifiedBy = group.certifiedBy();
        }
        return form;
    }

    /** Null while nothing is typed. */
    CommunityGroup content() {
        return name == null && kind == null && representative == null && certifiedBy == null
                ? null : new CommunityGroup(name, kind, representative, certifiedBy);
    }
}
