package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.OpinionRequest;
import vn.sinhke.appraisal.domain.OpinionState;
import vn.sinhke.appraisal.domain.Stance;
import vn.sinhke.appraisal.persistence.OpinionRequests;
import vn.sinhke.appraisal.query.Opinions;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Rights;

/** A specialist who was asked answers, once, while the dossier is in appraisal. */
@ApplicationScoped
public class GiveOpinion {
    @Inject
    ProjectDetails projects;

    @Inject
    OpinionRequests requests;

    @Inject
    Rights rights;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    Event<OpinionMoved> moved;

    /** @param text what has to change, or why not; only plain agreement may go without */
    @Transactional
    public void answer(Long projectId, Long requestId, Stance stance, String text) {
        ProjectDetail project = projects.of(projectId);
        OpinionRequest request = requests.lock(projectId, requestId).orElseThrow(Problem.NotFound::new);
        rights.demand(request.userId() == actor.get().id(), "OPINION_GIVER", CouncilAction.GIVE_OPINION.name(), "Project", projectId);
        if (request.isAnswered()) {
            throw new Problem.NotPossible(CouncilAction.GIVE_OPINION, OpinionState.ANSWERED);
        }
        if (!Opinions.APPRAISING.contains(project.state())) {
            throw new Problem.NotPossible(CouncilAction.GIVE_OPINION, project.state());
        }
        String answer = VietnameseText.written(text);
        List<Violation> broken = new ArrayList<>();
        if (stance == null) {
            broken.add(Violation.of("opinion-stance", "stance", "rule.opinion.stance"));
        }
        if (stance != Stance.AGREES && answer == null) {
            broken.add(Violation.of("opinion-text", "answer", "rule.opinion.text"));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        request.answer(stance, answer, clock.utc());
        moved.fire(new OpinionMoved(projectId, request.askedBy(), true, null, actor.get()));
        history.note("Project", projectId, actor.get(), CouncilAction.GIVE_OPINION.name(), null, List.of());
        audit.append(CouncilAction.GIVE_OPINION.name(), "Project", projectId, "request " + requestId + " " + stance);
    }
}
