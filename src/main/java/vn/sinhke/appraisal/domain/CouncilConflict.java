package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A conflict of interest that a member declared, or that was declared of them; it outlives the seat. */
@Entity
@Table(name = "council_conflict")
class CouncilConflict {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "council_id")
    private Council council;

    /** For queries that join by it; EclipseLink cannot join entities over the relation. */
    @Column(name = "council_id", insertable = false, updatable = false)
    private Long councilId;

    @Column(name = "user_id")
    private Long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ConflictKind kind;

    @Column(name = "reason")
    private String reason;

    @Column(name = "declared_by")
    private Long declaredBy;

    @Column(name = "declared_at")
    private LocalDateTime declaredAt;

    protected CouncilConflict() { }

    CouncilConflict(Council council, Long userId, ConflictKind kind, String reason, Long declaredBy, LocalDateTime declaredAt) {
        this.council = council;
        this.userId = userId;
        this.kind = kind;
        this.reason = reason;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }

    Long userId() {
        return userId;
    }
}
