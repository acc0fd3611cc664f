package vn.sinhke.report.query;

import java.io.Serializable;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.report.domain.Days;

/**
 * How long dossiers stayed at a step, those that left it in the period.
 *
 * @param agency name of the agency; null for all together
 */
public record Stage(ProjectState state, String agency, Days days) implements Serializable { }
