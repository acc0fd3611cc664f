package vn.sinhke.delivery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.project.domain.RotationTerms;

/** What a household that received support hands on to others, how much of it and by when. Source: TT 02/2022/TT-UBDT Điều 20.4 as the pattern. */
@Entity
@Table(name = "rotation_obligation")
public class RotationObligation {
    /** Where a dossier does not say: one production cycle of breeding stock. */
    private static final int USUAL_MONTHS = 18;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "household_id", updatable = false)
    private Long householdId;

    @Column(name = "item")
    private String item;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "handed")
    private BigDecimal handed = BigDecimal.ZERO;

    @Column(name = "waived")
    private BigDecimal waived = BigDecimal.ZERO;

    @Column(name = "min_weight_kg")
    private BigDecimal minWeightKg;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RotationStatus status = RotationStatus.OPEN;

    @Column(name = "waiver_certificate")
    private String waiverCertificate;

    @Column(name = "waiver_reason")
    private String waiverReason;

    protected RotationObligation() { }

    /** The obligation that comes with what a household received on a day. */
    public RotationObligation(Long projectId, Long householdId, RotationTerms terms, LocalDate receivedOn) {
        this.projectId = projectId;
        this.householdId = householdId;
        this.item = terms.item() == null ? terms.kind().name() : terms.item();
        this.quantity = terms.perBeneficiary();
        this.minWeightKg = terms.kind() == RotationKind.IN_KIND ? terms.minWeightKg() : null;
        this.receivedOn = receivedOn;
        this.dueOn = receivedOn.plusMonths(terms.dueMonths() == null ? USUAL_MONTHS : terms.dueMonths());
    }

    public void handOn(BigDecimal some) {
        if (some.signum() <= 0 || some.compareTo(left()) > 0) {
            throw new IllegalArgumentException("more is handed on than is owed");
        }
        handed = handed.add(some);
        status = left().signum() == 0 ? RotationStatus.FULFILLED : RotationStatus.PARTIAL;
    }

    /** Forgives what is left, on a certificate of disease or another force majeure. */
    public void waive(String certificate, String reason) {
        if (certificate == null || left().signum() == 0) {
            throw new IllegalArgumentException("nothing is waived without a certificate");
        }
        waived = left();
        status = RotationStatus.WAIVED;
        waiverCertificate = certificate;
        waiverReason = reason;
    }

    public BigDecimal left() {
        return quantity.subtract(handed).subtract(waived);
    }

    /** As it stands on a day: what is open past its date is overdue. */
    public static RotationStatus on(LocalDate day, RotationStatus status, LocalDate dueOn) {
        return status.isOpen() && day.isAfter(dueOn) ? RotationStatus.OVERDUE : status;
    }

    public RotationStatus status(LocalDate day) {
        return on(day, status, dueOn);
    }

    public Long id() {
        return id;
    }

    public Long projectId() {
        return projectId;
    }

    public String item() {
        return item;
    }

    public Long householdId() {
        return householdId;
    }

    public BigDecimal minWeightKg() {
        return minWeightKg;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
