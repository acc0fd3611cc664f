package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.workflow.StatutoryClock;

/**
 * Lets the statutory terms of a dossier run: reception, appraisal, presentation, approval. While the submitter has it
 * back every term stands still; none is ever reset. Source: NĐ 98/2018/NĐ-CP Điều 12; the days are dated data.
 */
@ApplicationScoped
class ProjectClock {
    private static final String TYPE = "Project";

    @Inject
    StatutoryClock terms;

    @Inject
    LegalParameters parameters;

    void follow(Project project, ProjectAction action, LocalDate day) {
        switch (action) {
            case SUBMIT -> run(project, "RECEPTION", ParameterCode.DAYS_RECEPTION, day);
            case RETURN, REQUEST_SUPPLEMENT -> {
                terms.pause(TYPE, project.id(), day);
                project.deadline(null, true);
            }
            case ACCEPT -> {
                terms.end(TYPE, project.id(), "RECEPTION", day);
                run(project, "APPRAISAL", ParameterCode.DAYS_APPRAISAL, day);
            }
            case SEND_BACK -> run(project, "APPRAISAL", ParameterCode.DAYS_APPRAISAL, day);
            case CONCLUDE_PASS, CONCLUDE_FAIL -> run(project, "PRESENTATION", ParameterCode.DAYS_PRESENTATION, day);
            case PRESENT -> run(project, "APPROVAL", ParameterCode.DAYS_APPROVAL, day);
            case APPROVE, REJECT, WITHDRAW -> {
                terms.endAll(TYPE, project.id(), day);
                project.deadline(null, false);
            }
            default -> { }
        }
    }

    private void run(Project project, String step, ParameterCode days, LocalDate day) {
        int limit = parameters.at(days, project.dayOfReference(day), project.provinceId()).intValue();
        project.deadline(terms.run(TYPE, project.id(), step, limit, day), false);
    }
}
