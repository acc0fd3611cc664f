package vn.sinhke.decision.query;

import java.time.LocalDate;
import vn.sinhke.project.domain.ProjectState;

/** How many dossiers are in one state at one agency, or with one unit, as it is read; with the nearest term among them. */
public record WaitingCount(ProjectState state, Long agencyId, Long ownerUnitId, Long number, LocalDate firstDue) { }
