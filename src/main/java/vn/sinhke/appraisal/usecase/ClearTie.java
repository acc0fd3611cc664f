package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.RequirePart;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/** The head of the appraising agency vouches that a member only bears the same name as a representative of the dossier. */
@ApplicationScoped
public class ClearTie {
    @Inject
    CouncilDesk desk;

    @Inject
    ProjectDetails projects;

    @Inject
    Councils reads;

    @Inject
    CouncilStore councils;

    @Inject
    RequirePart part;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Transactional
    public void clear(Long projectId, String username, String reason) {
        projects.visible(projectId);
        part.of(projectId, ProjectParty.AGENCY_HEAD, CouncilAction.CLEAR_TIE.name());
        Council council = councils.lock(projectId).orElseThrow(Problem.NotFound::new);
        long user = desk.member(council, username);
        if (reason == null || reason.isBlank()) {
            throw new Problem.RulesBroken(Violation.of("clearance-reason", "reason", "rule.council.clearanceReason"));
        }
        if (!reads.isTied(projectId, user)) {
            throw new Problem.RulesBroken(Violation.of("council-tied", "username", "rule.council.notTied", username));
        }
        council.clear(user, reason.strip(), actor.get().id(), clock.utc());
        history.note("Project", projectId, actor.get(), part.actingFor(projectId, ProjectParty.AGENCY_HEAD), CouncilAction.CLEAR_TIE.name(), reason.strip(), List.of());
        audit.append(CouncilAction.CLEAR_TIE.name(), "Project", projectId, username);
        councils.flush();
    }
}
