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

/** A conflict of interest that a member declared; it outlives the seat. */
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

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "declared_at")
    private LocalDateTime declaredAt;

    protected CouncilConflict() { }

    CouncilConflict(Council council, Long userId, String reason, LocalDateTime declaredAt) {
        this.council = council;
        this.userId = userId;
        this.reason = reason;
        this.declaredAt = declaredAt;
    }

    Long userId() {
        return userId;
    }
}
