package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;
import vn.sinhke.shared.WorkingDayCalendar;

/** Keeps the terms of every subject in working days. Source of the counting: Bộ luật Lao động 2019, Điều 111-112. */
@ApplicationScoped
public class StatutoryClock {
    @Inject
    Together together;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    WorkingDayCalendar calendar;

    /** Ends or pauses whatever runs and lets this step run; a step that was paused goes on with what is left. */
    public LocalDate run(String type, Long id, String step, int limitDays, LocalDate day) {
        List<Deadline> all = of(type, id);
        Deadline wanted = all.stream().filter(deadline -> step.equals(deadline.step())).findFirst().orElseGet(() -> {
            Deadline fresh = new Deadline(type, id, step, limitDays);
            em.persist(fresh);
            return fresh;
        });
        all.stream().filter(deadline -> deadline != wanted && deadline.isRunning()).forEach(deadline -> deadline.pause(day, calendar));
        wanted.run(day, calendar);
        return wanted.dueOn();
    }

    /** Stops the running step without ending it: the days used stay used. */
    public void pause(String type, Long id, LocalDate day) {
        of(type, id).forEach(deadline -> deadline.pause(day, calendar));
    }

    /** Ends one step. */
    public void end(String type, Long id, String step, LocalDate day) {
        of(type, id).stream().filter(deadline -> step.equals(deadline.step()) && deadline.isOpen())
                .forEach(deadline -> deadline.end(day, calendar));
    }

    /** Ends every step, because the subject is decided. */
    public void endAll(String type, Long id, LocalDate day) {
        of(type, id).stream().filter(Deadline::isOpen).forEach(deadline -> deadline.end(day, calendar));
    }

    /** Keeps that a step was done after its term, and why. */
    public void late(String type, Long id, LateLine line) {
        em.persist(new LateStep(type, id, line));
    }

    /** The steps of a subject that were done late, oldest first. */
    public List<LateLine> lateSteps(String type, Long id) {
        return together.rows(late(type, id));
    }

    /** The same, to be read together with more. */
    public static Part<LateLine> late(String type, Long id) {
        return Part.of(LateLine.class, "id", "step, due_on, done_on, days_late, reason, actor_name",
                "FROM late_step WHERE subject_type = ? AND subject_id = ?", type, id);
    }

    private List<Deadline> of(String type, Long id) {
        return em.createQuery("SELECT d FROM Deadline d WHERE d.subjectType = :type AND d.subjectId = :id ORDER BY d.id",
                Deadline.class).setParameter("type", type).setParameter("id", id).getResultList();
    }
}
