package vn.sinhke.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.shared.Actor;

/** One line of a subject's history; written once, never changed, but for the line of an editing spell that still goes on. */
@Entity
@Table(name = "history_entry")
class HistoryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "subject_type")
    String subjectType;

    @Column(name = "subject_id")
    Long subjectId;

    @Column(name = "occurred_at")
    LocalDateTime occurredAt;

    @Column(name = "business_day")
    LocalDate businessDay;

    @Column(name = "actor_id")
    Long actorId;

    @Column(name = "actor_username")
    String actorUsername;

    @Column(name = "actor_name")
    String actorName;

    @Column(name = "actor_office")
    String actorOffice;

    @Column(name = "acting_for_id")
    Long actingForId;

    @Column(name = "acting_for_name")
    String actingForName;

    @Column(name = "action")
    String action;

    @Column(name = "from_state")
    String fromState;

    @Column(name = "to_state")
    String toState;

    @Column(name = "comment_text")
    String comment;

    @Column(name = "detail")
    String detail;

    protected HistoryEntry() { }

    HistoryEntry(String subjectType, Long subjectId) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
    }

    /** The spell of editing goes on; written here, since the server notices only what an entity writes by itself. */
    void goOn(String detailNow, LocalDateTime at) {
        detail = detailNow;
        occurredAt = at;
    }

    /** @param power by which it was done; null for an own office */
    void actingFor(Actor.Delegated power) {
        if (power != null) {
            actingForId = power.fromUserId();
            actingForName = power.fromName();
        }
    }
}
