package vn.sinhke.project.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.CommunityGroup;
import vn.sinhke.project.domain.GroupKind;
import vn.sinhke.project.domain.GroupMeeting;

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

    @Size(max = 60, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String certificateNo;

    private LocalDate certifiedOn;
    private LocalDate heldOn;
    @Size(max = 200, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String place;

    @Min(value = 1, message = "{input.min}")
    @Max(value = 1000, message = "{input.max}")
    private Integer members;

    @Min(value = 0, message = "{input.min}")
    @Max(value = 1000, message = "{input.max}")
    private Integer attended;

    @Min(value = 0, message = "{input.min}")
    @Max(value = 1000, message = "{input.max}")
    private Integer votes;

    private Long representativeHouseholdId;

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

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }

    public LocalDate getCertifiedOn() {
        return certifiedOn;
    }

    public void setCertifiedOn(LocalDate certifiedOn) {
        this.certifiedOn = certifiedOn;
    }

    /** The day of the meeting. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public Integer getAttended() {
        return attended;
    }

    public void setAttended(Integer attended) {
        this.attended = attended;
    }

    /** Votes for the representative. */
    public Integer getVotes() {
        return votes;
    }

    public void setVotes(Integer votes) {
        this.votes = votes;
    }

    public Long getRepresentativeHouseholdId() {
        return representativeHouseholdId;
    }

    public void setRepresentativeHouseholdId(Long representativeHouseholdId) {
        this.representativeHouseholdId = representativeHouseholdId;
    }

    static GroupForm of(CommunityGroup group) {
        GroupForm form = new GroupForm();
        if (group != null) {
            form.name = group.name();
            form.kind = group.kind();
            form.representative = group.representative();
            form.certifiedBy = group.certifiedBy();
            form.certificateNo = group.certificateNo();
            form.certifiedOn = group.certifiedOn();
            if (group.meeting() != null) {
                form.heldOn = group.meeting().heldOn();
                form.place = group.meeting().place();
                form.members = group.meeting().members();
                form.attended = group.meeting().attended();
                form.votes = group.meeting().votes();
                form.representativeHouseholdId = group.meeting().representativeHouseholdId();
            }
        }
        return form;
    }

    /** Null while nothing is typed. */
    CommunityGroup content() {
        return new CommunityGroup(name, kind, representative, certifiedBy, certificateNo, certifiedOn,
                new GroupMeeting(heldOn, place, members, attended, votes, representativeHouseholdId)).orNull();
    }
}
