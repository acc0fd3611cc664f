package vn.sinhke.project.web;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;

/** A household that takes part, as it is chosen. */
public class ParticipantForm implements Serializable {
    private Long householdId;
    private ParticipantKind kind = ParticipantKind.BENEFICIARY;
    @DecimalMin(value = "0", message = "{input.negative}")
    @Digits(integer = 10, fraction = 2, message = "{input.digits}")
    private BigDecimal stock;

    @Size(max = 500, message = "{input.long}")
    @Pattern(regexp = "[^<>]*", message = "{input.plain}")
    private String note;

    public Long getHouseholdId() {
        return householdId;
    }

    public void setHouseholdId(Long householdId) {
        this.householdId = householdId;
    }

    public ParticipantKind getKind() {
        return kind;
    }

    public void setKind(ParticipantKind kind) {
        this.kind = kind;
    }

    public BigDecimal getStock() {
        return stock;
    }

    public void setStock(BigDecimal stock) {
        this.stock = stock;
    }

    /** Why the household takes part although it gets, or got, something like it. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    static ParticipantForm of(Participant one) {
        ParticipantForm form = new ParticipantForm();
        form.householdId = one.householdId();
        form.kind = one.kind();
        form.stock = one.stock();
        form.note = one.note();
        return form;
    }

    static ParticipantForm of(Long householdId, ParticipantKind kind) {
        return of(new Participant(householdId, kind, null));
    }

    Participant content() {
        return new Participant(householdId, kind == null ? ParticipantKind.BENEFICIARY : kind, stock, note);
    }
}
