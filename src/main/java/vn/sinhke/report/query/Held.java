package vn.sinhke.report.query;

import java.io.Serializable;
import vn.sinhke.project.domain.ProjectState;

/**
 * What one place holds at one step.
 *
 * @param agencyId the agency; null where the unit that wrote the dossiers has them back
 * @param ownerUnitId that unit; null for the others
 * @param soon whose term ends within the next five working days, today included
 */
public record Held(ProjectState state, Long agencyId, Long ownerUnitId, String place, long number, long late, long soon) implements Serializable { }
