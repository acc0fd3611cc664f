package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.Opinion;
import vn.sinhke.appraisal.domain.ScoreSheet;
import vn.sinhke.appraisal.domain.SheetRules;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Criteria;
import vn.sinhke.appraisal.query.CriterionView;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** A member writes the own sheet, as often as needed until it is locked; parts may still be missing. */
@ApplicationScoped
public class SaveSheet {
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

    /**
     * @param remarks by the code of the criterion, in place of all there were; blank ones count as none, null leaves them
     * @param seen the sheet's version that the member saw, 0 for none yet; null where the caller carries none
     */
    @Transactional
    public void save(Long projectId, Map<String, BigDecimal> scores, Map<String, String> remarks, Opinion opinion, String comment, Integer seen) {
        Council council = desk.open(projectId, CouncilAction.SAVE_SHEET, ProjectState.IN_APPRAISAL);
        if (council.isSentBack()) {
            council.nextRound();
        }
        ScoreSheet sheet = councils.sheet(council, actor.get().id()).orElse(null);
        int version = sheet == null ? 0 : sheet.version();
        if (sheet != null && sheet.isLocked()) {
            throw new Problem.NotPossible(CouncilAction.SAVE_SHEET, SheetState.LOCKED);
        }
        if (seen != null && seen != version) {
            throw new Problem.Stale(version);
        }
        desk.requireNotAbsent(council);
        Map<String, Integer> weights = criteria.of(council.criteriaSetId()).stream()
                .collect(Collectors.toMap(CriterionView::code, CriterionView::max));
        Map<String, String> noted = remarks == null ? null : written(remarks);
        List<Violation> broken = new ArrayList<>(SheetRules.scores(scores, weights));
        if (noted != null) {
            broken.addAll(SheetRules.remarks(noted, weights));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        if (sheet == null) {
            sheet = councils.add(new ScoreSheet(council, actor.get().id()));
        }
        sheet.write(scores, noted, opinion, comment == null || comment.isBlank() ? null : comment.strip(), clock.utc());
        councils.flush();
    }

    private static Map<String, String> written(Map<String, String> remarks) {
        return remarks.entrySet().stream().filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().strip()));
    }
}
