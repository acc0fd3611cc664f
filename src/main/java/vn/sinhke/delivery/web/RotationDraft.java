package vn.sinhke.delivery.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.usecase.HandOnRotation;

/** What somebody types for a transfer to the next household, or for the waiver of what is left. */
public class RotationDraft implements Serializable {
    private String receiver;
    private LocalDate day;
    private BigDecimal quantity;
    private BigDecimal weightKg;
    private String recordNo;
    private String certificate;
    private String reason;

    RotationDraft(LocalDate today, RotationItem item) {
        day = today;
        quantity = item.left();
    }

    HandOnRotation.Entry entry(Long obligation) {
        return new HandOnRotation.Entry(obligation, receiver, day, quantity, weightKg, recordNo);
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getWeightKg() {
        return weightKg;
    }

    public void setWeightKg(BigDecimal weightKg) {
        this.weightKg = weightKg;
    }

    public String getRecordNo() {
        return recordNo;
    }

    public void setRecordNo(String recordNo) {
        this.recordNo = recordNo;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
