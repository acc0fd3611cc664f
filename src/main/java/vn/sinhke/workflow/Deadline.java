package vn.sinhke.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.sinhke.shared.WorkingDayCalendar;

/** The statutory term of one step of one subject, in working days: it starts, pauses, resumes and ends, and never resets. */
@Entity
@Table(name = "deadline")
class Deadline {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_id", updatable = false)
    private Long subjectId;

    @Column(name = "step", updatable = false)
    private String step;

    @Column(name = "limit_days")
    private int limitDays;

    @Column(name = "used_days")
    private int usedDays;

    @Column(name = "running_since")
    private LocalDate runningSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Deadline() { }

    Deadline(String subjectType, Long subjectId, String step, int limitDays) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.step = step;
        this.limitDays = limitDays;
    }

    /** Runs on from this day with what is left; an overrun term is due at once. */
    void run(LocalDate day, WorkingDayCalendar calendar) {
        if (runningSince == null) {
            runningSince = day;
            endedOn = null;
            dueOn = calendar.plusWorkingDays(day, Math.max(0, limitDays - usedDays));
        }
    }

    void pause(LocalDate day, WorkingDayCalendar calendar) {
        if (runningSince != null) {
            usedDays += Math.max(0, calendar.workingDaysBetween(runningSince, day));
            runningSince = null;
            dueOn = null;
        }
    }

    void end(LocalDate day, WorkingDayCalendar calendar) {
        pause(day, calendar);
        endedOn = day;
    }

    String step() {
        return step;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isRunning() {
        return runningSince != null;
    }

    boolean isOpen() {
        return endedOn == null;
    }
}
