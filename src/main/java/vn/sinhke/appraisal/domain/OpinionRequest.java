package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A request for a specialist's opinion on a dossier in appraisal (xin ý kiến), and the answer, which is fixed once given. */
@Entity
@Table(name = "opinion_request")
public class OpinionRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "user_id")
    private Long userId;

    @Column(name = "question", updatable = false)
    private String question;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "asked_by", updatable = false)
    private Long askedBy;

    @Column(name = "asked_at", updatable = false)
    private LocalDateTime askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance")
    private Stance stance;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected OpinionRequest() { }

    /** @param at UTC */
    public OpinionRequest(Long projectId, Long userId, String question, LocalDate dueOn, Long askedBy, LocalDateTime at) {
        this.projectId = projectId;
        this.userId = userId;
        this.question = question;
        this.dueOn = dueOn;
        this.askedBy = askedBy;
        askedAt = at;
    }

    /** @param at UTC */
    public void answer(Stance view, String text, LocalDateTime at) {
        if (isAnswered()) {
            throw new IllegalStateException("an opinion that was given is fixed");
        }
        stance = view;
        answer = text;
        answeredAt = at;
    }

    /** Another specialist owes the opinion from now on. */
    public void pass(Long to) {
        if (isAnswered()) {
            throw new IllegalStateException("an opinion that was given is fixed");
        }
        userId = to;
    }

    public boolean isAnswered() {
        return answeredAt != null;
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

    public LocalDate dueOn() {
        return dueOn;
    }

    public Long askedBy() {
        return askedBy;
    }
}
