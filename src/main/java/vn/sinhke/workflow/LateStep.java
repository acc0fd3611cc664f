package vn.sinhke.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A step of a subject that was done after its term, by how many working days, and the reason that was given. */
@Entity
@Table(name = "late_step")
class LateStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_id", updatable = false)
    private Long subjectId;

    @Column(name = "step", updatable = false)
    private String step;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on", updatable = false)
    private LocalDate doneOn;

    @Column(name = "days_late", updatable = false)
    private int daysLate;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "actor_name", updatable = false)
    private String actorName;

    protected LateStep() { }

    LateStep(String subjectType, Long subjectId, LateLine line) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        step = line.step();
        dueOn = line.dueOn();
        doneOn = line.doneOn();
        daysLate = line.daysLate();
        reason = line.reason();
        actorName = line.actorName();
    }
}
