package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.ProjectReturn;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.ReturnReason;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.FieldChange;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Occasion;

/** Answers the reasons of the present return, one by one or all; only the submitting unit, while the dossier is back with it. */
@ApplicationScoped
public class AnswerReturn {
    /** Letters, in characters. */
    public static final int LONGEST = 2000;
    private static final Pattern PLAIN = Pattern.compile("[^<>]*");

    @Inject
    Projects projects;

    @Inject
    ProjectDetails details;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccessDenied> denied;

    /**
     * Keeps the answers by the ids of their reasons and returns the dossier's new version; a blank answer takes an
     * earlier one back, a reason that is not named keeps its answer.
     */
    @Transactional
    public int answer(Long projectId, int seen, Map<Long, String> answers) {
        details.visible(projectId);
        Project project = projects.get(projectId);
        if (project.version() != seen) {
            throw new Problem.Stale(project.version());
        }
        if (project.state() != ProjectState.RETURNED) {
            throw new Problem.NotPossible(ProjectEdit.ANSWER, project.state());
        }
        if (!ProjectParty.APPLICANT.holds(actor.get(), project, Occasion.on(clock.today()))) {
            denied.fire(new AccessDenied(actor.get().username(), "ANSWER", "Project", projectId.toString()));
            throw new Problem.NotAllowed("party.APPLICANT");
        }
        Optional<ProjectReturn> present = projects.lastReturn(projectId);
        refuse(present, answers);
        List<FieldChange> changes = new ArrayList<>();
        answers.forEach((id, text) -> {
            ReturnReason reason = present.orElseThrow().reason(id).orElseThrow();
            if (reason.answer(VietnameseText.written(text), actor.get().fullName(), clock.utc())) {
                changes.add(new FieldChange(reason.field() == null ? DossierSection.GENERAL.key() : reason.field(), reason.text(), reason.answer()));
            }
        });
        if (changes.isEmpty()) {
            return project.version();
        }
        project.edited(clock.utc());
        projects.raise(project);
        history.note("Project", projectId, actor.get(), "ANSWER", null, changes);
        audit.append("ANSWER", "Project", projectId.toString(), changes.size() + " reasons");
        projects.flush();
        return project.version();
    }

    private static void refuse(Optional<ProjectReturn> present, Map<Long, String> answers) {
        List<Violation> wrong = new ArrayList<>();
        answers.forEach((id, text) -> {
            if (present.flatMap(one -> one.reason(id)).isEmpty()) {
                wrong.add(Violation.of("reason-known", "answers", "return.reason.unknown", String.valueOf(id)));
            } else if (text != null && (text.length() > LONGEST || !PLAIN.matcher(text).matches())) {
                wrong.add(Violation.of("answer-text", "answers", "return.answer.malformed", LONGEST));
            }
        });
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
    }
}
