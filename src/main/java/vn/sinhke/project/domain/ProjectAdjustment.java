package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A wish to change a running project: what for, how many months more, and the answer. */
@Entity
@Table(name = "project_adjustment")
public class ProjectAdjustment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private LocalDateTime requestedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "extra_months")
    private int extraMonths;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "granted")
    private Boolean granted;

    @Column(name = "answer")
    private String answer;

    protected ProjectAdjustment() { }

    public ProjectAdjustment(Long projectId, long by, LocalDateTime at, String reason, int extraMonths) {
        this.projectId = projectId;
        this.requestedBy = by;
        this.requestedAt = at;
        this.reason = reason;
        this.extraMonths = extraMonths;
    }

    public int extraMonths() {
        return extraMonths;
    }

    /** Answers the wish; returns the months that the project gains by it. */
    public int decide(boolean grant, long by, LocalDateTime at, String comment) {
        decidedBy = by;
        decidedAt = at;
        granted = grant;
        answer = comment;
        return grant ? extraMonths : 0;
    }
}
