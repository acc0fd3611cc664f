package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.ScoreSheet;
import vn.sinhke.appraisal.domain.SheetRules;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Criteria;
import vn.sinhke.appraisal.query.CriterionView;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/** A member locks the own sheet (khóa phiếu): from then on it counts and nobody changes it. */
@ApplicationScoped
public class LockSheet {
    @Inject
    CouncilDesk desk;

    @Inject
    CouncilStore councils;

    @Inject
    Criteria criteria;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Transactional
    public void lock(Long projectId) {
        Council council = desk.open(projectId, CouncilAction.LOCK_SHEET, ProjectState.IN_APPRAISAL);
        ScoreSheet sheet = councils.sheet(council, actor.get().id()).orElse(null);
        if (sheet != null && sheet.isLocked()) {
            throw new Problem.NotPossible(CouncilAction.LOCK_SHEET, SheetState.LOCKED);
        }
        desk.requireNotAbsent(council);
        List<String> codes = criteria.of(council.criteriaSetId()).stream().map(CriterionView::code).toList();
        List<Violation> missing = sheet == null ? SheetRules.missing(Map.of(), null, codes)
                : SheetRules.missing(sheet.scores(), sheet.opinion(), codes);
        if (!missing.isEmpty()) {
            throw new Problem.RulesBroken(missing);
        }
        sheet.lock(clock.utc());
        history.note("Project", projectId, actor.get(), CouncilAction.LOCK_SHEET.name(), null, List.of());
        audit.append(CouncilAction.LOCK_SHEET.name(), "Project", projectId, null);
        councils.flush();
    }
}
