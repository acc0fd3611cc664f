package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.project.domain.LateFacts;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.workflow.LateLine;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.StatutoryClock;

/**
 * Lets the statutory terms of a dossier run: reception, appraisal, presentation, approval. While the submitter has it
 * back every term stands still; none is ever reset. A step that is done late is kept with its reason.
 * Source: NĐ 98/2018/NĐ-CP Điều 12; the days are dated data by step and type of project.
 */
@ApplicationScoped
class ProjectClock {
    private static final String TYPE = "Project";
    /** The moves that complete a step for its agency; the submitter's own are nobody's lateness. */
    private static final Set<ProjectAction> COMPLETING = EnumSet.of(ProjectAction.RETURN, ProjectAction.ACCEPT, ProjectAction.REQUEST_SUPPLEMENT,
            ProjectAction.CONCLUDE_PASS, ProjectAction.CONCLUDE_FAIL, ProjectAction.PRESENT, ProjectAction.APPROVE, ProjectAction.SEND_BACK,
            ProjectAction.REJECT);

    /** A term of the procedure, and the numbers that say how long it is. */
    private enum Step {
        RECEPTION(ParameterCode.DAYS_RECEPTION, ParameterCode.DAYS_RECEPTION_COMMUNITY),
        APPRAISAL(ParameterCode.DAYS_APPRAISAL, ParameterCode.DAYS_APPRAISAL_COMMUNITY),
        PRESENTATION(ParameterCode.DAYS_PRESENTATION, ParameterCode.DAYS_PRESENTATION_COMMUNITY),
        APPROVAL(ParameterCode.DAYS_APPROVAL, ParameterCode.DAYS_APPROVAL_COMMUNITY);

        private final ParameterCode valueChain;
        private final ParameterCode community;

        Step(ParameterCode valueChain, ParameterCode community) {
            this.valueChain = valueChain;
            this.community = community;
        }

        ParameterCode days(ProjectType type) {
            return type == ProjectType.COMMUNITY ? community : valueChain;
        }

        /** The term that runs while a dossier is in this state; null where none does. */
        static Step of(ProjectState state) {
            return switch (state) {
                case SUBMITTED -> RECEPTION;
                case ACCEPTED, IN_APPRAISAL -> APPRAISAL;
                case APPRAISED_PASS, APPRAISED_FAIL -> PRESENTATION;
                case PENDING_APPROVAL -> APPROVAL;
                default -> null;
            };
        }
    }

    @Inject
    StatutoryClock terms;

    @Inject
    LegalParameters parameters;

    @Inject
    WorkingDayCalendar calendar;

    /** How late the running step is on this day; empty while it is in time, or stands still. */
    Optional<LateFacts> lateness(Project project, LocalDate day, String reason, boolean due) {
        LocalDate term = project.dueOn();
        return term == null || project.isClockPaused() || Step.of(project.state()) == null || !day.isAfter(term) ? Optional.empty()
                : Optional.of(new LateFacts(Math.max(1, calendar.workingDaysBetween(term, day)), reason == null || reason.isBlank() ? null : reason.strip(), due));
    }

    /** @param from the state before the move */
    void follow(Project project, ProjectState from, ProjectAction action, Occasion at, Actor who) {
        LocalDate day = at.day();
        if (COMPLETING.contains(action)) {
            at.fact(LateFacts.class).ifPresent(late -> terms.late(TYPE, project.id(),
                    new LateLine(Step.of(from).name(), project.dueOn(), day, late.days(), late.reason(), who.fullName())));
        }
        switch (action) {
            case SUBMIT -> run(project, Step.RECEPTION, day);
            case RETURN, REQUEST_SUPPLEMENT -> {
                terms.pause(TYPE, project.id(), day);
                project.deadline(null, true);
            }
            case ACCEPT -> {
                terms.end(TYPE, project.id(), Step.RECEPTION.name(), day);
                run(project, Step.APPRAISAL, day);
            }
            case SEND_BACK -> run(project, Step.APPRAISAL, day);
            case CONCLUDE_PASS, CONCLUDE_FAIL -> run(project, Step.PRESENTATION, day);
            case PRESENT -> run(project, Step.APPROVAL, day);
            case APPROVE, REJECT, WITHDRAW -> {
                terms.endAll(TYPE, project.id(), day);
                project.deadline(null, false);
            }
            default -> { }
        }
    }

    private void run(Project project, Step step, LocalDate day) {
        int limit = parameters.at(step.days(project.type()), project.dayOfReference(day), project.provinceId()).intValue();
        project.deadline(terms.run(TYPE, project.id(), step.name(), limit, day), false);
    }
}
