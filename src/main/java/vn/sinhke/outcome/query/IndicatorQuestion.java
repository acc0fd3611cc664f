package vn.sinhke.outcome.query;

import java.time.LocalDate;
import vn.sinhke.shared.UnitLevel;

/**
 * What somebody wants to know of the results of an area.
 *
 * @param unitId the area
 * @param from the first day of the time asked for, null: from the beginning
 * @param to the last day, null: until now
 * @param rollUp whether dossiers count where they lay, or in today's units
 * @param by null: one figure for the area; a level: one for each of its units of that level
 */
public record IndicatorQuestion(Long unitId, LocalDate from, LocalDate to, RollUp rollUp, UnitLevel by) {

    /** Units as they were, or by their successors of today. */
    public enum RollUp { AS_OF, TODAY }
}
