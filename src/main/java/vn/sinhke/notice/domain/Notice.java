package vn.sinhke.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What one person is told of one event; only that it was read, or gone into a digest, is added later. */
@Entity
@Table(name = "notice")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private NoticeKind kind;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "project_code", updatable = false)
    private String projectCode;

    @Column(name = "project_name", updatable = false)
    private String projectName;

    @Column(name = "actor_name", updatable = false)
    private String actorName;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "amount", updatable = false)
    private Long amount;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private MailChannel channel;

    @Column(name = "created_at", updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "read_at")
    private LocalDateTime readAt;

    @Column(name = "digested_on")
    private LocalDate digestedOn;

    protected Notice() { }

    /** @param at UTC */
    public Notice(long userId, NoticeText text, MailChannel channel, LocalDateTime at) {
        this.userId = userId;
        this.channel = channel;
        createdAt = at;
        kind = text.kind();
        projectId = text.projectId();
        projectCode = text.code();
        projectName = text.name();
        actorName = text.actorName();
        dueOn = text.dueOn();
        amount = text.amount();
        reference = text.reference();
    }

    /** @param at UTC */
    public void read(LocalDateTime at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    /** Went into the digest of this day, or needed to go into none any more. */
    public void digested(LocalDate day) {
        digestedOn = day;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public Long userId() {
        return userId;
    }

    public NoticeText text() {
        return new NoticeText(kind, projectId, projectCode, projectName, actorName, dueOn, amount, reference);
    }
}
