package vn.sinhke.delivery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.HouseholdClass;

/** A part of an obligation handed on to the next household, with the record and the receiver's class on that day. */
@Entity
@Table(name = "rotation_transfer")
public class RotationTransfer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "obligation_id")
    private Long obligationId;

    @Column(name = "to_household_id")
    private Long toHouseholdId;

    @Column(name = "handed_on")
    private LocalDate day;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "weight_kg")
    private BigDecimal weightKg;

    @Column(name = "record_no")
    private String recordNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "receiver_class")
    private HouseholdClass receiverClass;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected RotationTransfer() { }

    /** What somebody writes down of a transfer. */
    public record Wish(Long obligationId, Long toHouseholdId, LocalDate day, BigDecimal quantity, BigDecimal weightKg,
                       String recordNo) { }

    public RotationTransfer(Wish wish, HouseholdClass receiverClass, long by, LocalDateTime at) {
        obligationId = wish.obligationId();
        toHouseholdId = wish.toHouseholdId();
        day = wish.day();
        quantity = wish.quantity();
        weightKg = wish.weightKg();
        recordNo = wish.recordNo();
        this.receiverClass = receiverClass;
        recordedBy = by;
        recordedAt = at;
    }

    public Long id() {
        return id;
    }
}
