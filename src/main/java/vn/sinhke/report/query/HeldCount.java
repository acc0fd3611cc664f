package vn.sinhke.report.query;

import vn.sinhke.project.domain.ProjectState;

/** How many dossiers are in one state at one agency, or with one unit, with those that are late and those that soon will be. */
public record HeldCount(ProjectState state, Long agencyId, Long ownerUnitId, Long number, Long late, Long soon) { }
