package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.ScoreSheet;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/** A member says what ties them to a party of the dossier; from then on they score nothing in it. */
@ApplicationScoped
public class DeclareConflict {
    @Inject
    CouncilDesk desk;

    @Inject
    CouncilStore councils;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Transactional
    public void declare(Long projectId, String reason) {
        Council council = desk.open(projectId, CouncilAction.DECLARE_CONFLICT, ProjectState.SUBMITTED, ProjectState.RETURNED,
                ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL);
        if (reason == null || reason.isBlank()) {
            throw new Problem.RulesBroken(Violation.of("conflict-reason", "reason", "rule.council.conflictReason"));
        }
        long user = actor.get().id();
        councils.sheet(council, user).ifPresent(this::withdraw);
        council.declareConflict(user, reason.strip(), clock.utc());
        history.note("Project", projectId, actor.get(), CouncilAction.DECLARE_CONFLICT.name(), reason.strip(), List.of());
        audit.append(CouncilAction.DECLARE_CONFLICT.name(), "Project", projectId, null);
        councils.flush();
    }

    private void withdraw(ScoreSheet sheet) {
        if (sheet.isLocked()) {
            throw new Problem.NotPossible(CouncilAction.DECLARE_CONFLICT, SheetState.LOCKED);
        }
        councils.discard(sheet);
    }
}
