package vn.sinhke.workflow;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step done late, as it is read.
 *
 * @param daysLate working days after the term
 * @param reason null where none was asked for
 * @param actorName who did the step
 */
public record LateLine(String step, LocalDate dueOn, LocalDate doneOn, Integer daysLate, String reason, String actorName)
        implements Serializable { }
