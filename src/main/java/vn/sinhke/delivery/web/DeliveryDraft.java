package vn.sinhke.delivery.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.delivery.domain.HandoverCase.Head;
import vn.sinhke.delivery.usecase.HandOnRotation;
import vn.sinhke.delivery.usecase.RecordHandover;

/** What somebody types for a handover of one animal, a transfer or a waiver. */
public class DeliveryDraft implements Serializable {
    private int cycle = 1;
    private String household;
    private LocalDate day;
    private String certificate;
    private String tag;
    private BigDecimal weightKg;
    private String receiver;
    private BigDecimal quantity = BigDecimal.ONE;
    private String recordNo;
    private String reason;

    DeliveryDraft(LocalDate today) {
        day = today;
    }

    RecordHandover.Entry handover() {
        return new RecordHandover.Entry(cycle, household, day, certificate, List.of(new Head(tag, weightKg)), null);
    }

    HandOnRotation.Entry transfer(Long obligation) {
        return new HandOnRotation.Entry(obligation, receiver, day, quantity, weightKg, recordNo);
    }

    public int getCycle() {
        return cycle;
    }

    public void setCycle(int cycle) {
        this.cycle = cycle;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public BigDecimal getWeightKg() {
        return weightKg;
    }

    public void setWeightKg(BigDecimal weightKg) {
        this.weightKg = weightKg;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getRecordNo() {
        return recordNo;
    }

    public void setRecordNo(String recordNo) {
        this.recordNo = recordNo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
