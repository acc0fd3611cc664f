package vn.sinhke.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * The approval of one dossier of a batch, from its confirmation until it takes effect. Of a dossier one is open at a
 * time. Its moments are the machine's, in UTC: the wait is for a person at a screen, not a term of the law.
 */
@Entity
@Table(name = "held_decision")
public class HeldDecision {
    private static final int LONGEST_REFUSAL = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Column(name = "batch", updatable = false)
    private String batch;

    @Column(name = "seen_version", updatable = false)
    private int seenVersion;

    @Column(name = "comment_text", updatable = false)
    private String comment;

    @Column(name = "late_reason", updatable = false)
    private String lateReason;

    @Column(name = "held_at", updatable = false)
    private LocalDateTime heldAt;

    @Column(name = "effective_at", updatable = false)
    private LocalDateTime effectiveAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private HeldState state = HeldState.HELD;

    @Column(name = "open_key")
    private Integer openKey = 1;

    @Column(name = "refusal")
    private String refusal;

    protected HeldDecision() { }

    public HeldDecision(Long userId, HeldOrder order) {
        this.userId = userId;
        projectId = order.projectId();
        batch = order.batch();
        seenVersion = order.seenVersion();
        comment = order.comment();
        lateReason = order.lateReason();
        heldAt = order.heldAt();
        effectiveAt = order.effectiveAt();
    }

    /** Whether it may still be taken back. */
    public boolean isOpen() {
        return state == HeldState.HELD;
    }

    public void undo() {
        end(HeldState.UNDONE);
    }

    public void takeEffect() {
        end(HeldState.EFFECTIVE);
    }

    /** @param why the refusal in Vietnamese, as its author is to read it */
    public void refuse(String why) {
        end(HeldState.REFUSED);
        refusal = why.length() > LONGEST_REFUSAL ? why.substring(0, LONGEST_REFUSAL) : why;
    }

    private void end(HeldState as) {
        if (state != HeldState.HELD) {
            throw new IllegalStateException(state + " already");
        }
        state = as;
        openKey = null;
    }

    public Long id() {
        return id;
    }

    public Long projectId() {
        return projectId;
    }

    public Long userId() {
        return userId;
    }

    /** What was ordered. */
    public HeldOrder order() {
        return new HeldOrder(batch, projectId, seenVersion, comment, lateReason, heldAt, effectiveAt);
    }
}
