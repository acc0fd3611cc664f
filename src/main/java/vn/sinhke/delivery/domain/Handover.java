package vn.sinhke.delivery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A day on which a household received stock, with the certificate that it is healthy. */
@Entity
@Table(name = "handover")
public class Handover {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "cycle_no")
    private int cycleNo;

    @Column(name = "household_id")
    private Long householdId;

    @Column(name = "handed_on")
    private LocalDate day;

    @Column(name = "quarantine_certificate")
    private String quarantineCertificate;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected Handover() { }

    public Handover(Long projectId, int cycleNo, Long householdId, LocalDate day, String certificate, String note,
            long by, LocalDateTime at) {
        if (certificate == null || certificate.isBlank()) {
            throw new IllegalArgumentException("no handover without a quarantine certificate");
        }
        this.projectId = projectId;
        this.cycleNo = cycleNo;
        this.householdId = householdId;
        this.day = day;
        this.quarantineCertificate = certificate;
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Long id() {
        return id;
    }
}
