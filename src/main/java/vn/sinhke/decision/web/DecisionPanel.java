package vn.sinhke.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.decision.query.RaisingView;
import vn.sinhke.decision.query.Raisings;
import vn.sinhke.project.query.ProjectDetails;

/** The decisions on one dossier for its page, the latest first. */
@Named
@RequestScoped
public class DecisionPanel {
    @Inject
    Decisions decisions;

    @Inject
    ProjectDetails projects;

    @Inject
    Raisings raisings;

    private final Map<Long, List<DecisionView>> read = new HashMap<>();
    private final Map<Long, List<RaisingView>> raised = new HashMap<>();

    /** How the dossier came before the province, the latest first. */
    public List<RaisingView> raisings(Long projectId) {
        if (projectId == null) {
            return List.of();
        }
        return raised.computeIfAbsent(projectId, id -> {
            projects.visible(id);
            return raisings.of(id);
        });
    }

    /** Read once a request, for whoever may see the dossier. */
    public List<DecisionView> of(Long projectId) {
        if (projectId == null) {
            return List.of();
        }
        return read.computeIfAbsent(projectId, id -> {
            projects.visible(id);
            return decisions.of(id);
        });
    }
}
