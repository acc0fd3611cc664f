package vn.sinhke.decision.query;

import java.io.Serializable;
import vn.sinhke.project.domain.ProjectState;

/**
 * Dossiers that wait at one step in one place.
 *
 * @param agencyId the appraising agency where they wait; null for those that are back with their unit
 * @param ownerUnitId the unit that has them back; null for the others
 * @param late how many of them are past their term
 * @param daysLeft working days of the nearest term, negative when late; null where no term runs
 */
public record WaitingPlace(ProjectState state, Long agencyId, Long ownerUnitId, String place, long number, long late, Integer daysLeft)
        implements Serializable { }
