package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The head's word that a member who bears a representative's name is another person. */
@Entity
@Table(name = "council_clearance")
class CouncilClearance {
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

    @Column(name = "reason")
    private String reason;

    @Column(name = "cleared_by")
    private Long clearedBy;

    @Column(name = "cleared_at")
    private LocalDateTime clearedAt;

    protected CouncilClearance() { }

    CouncilClearance(Council council, Long userId, String reason, Long clearedBy, LocalDateTime clearedAt) {
        this.council = council;
        this.userId = userId;
        this.reason = reason;
        this.clearedBy = clearedBy;
        this.clearedAt = clearedAt;
    }

    Long userId() {
        return userId;
    }
}
