package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.HistoryLine;

/** A decision that comes after somebody else's is told whose that was, when, and its number. */
@ApplicationScoped
class DecidedBefore {
    @Inject
    History history;

    @Inject
    Decisions decisions;

    /** Refuses who saw another version; null where the caller carries none. */
    void demand(ProjectDetail dossier, Integer seen) {
        if (seen != null && seen != dossier.version()) {
            throw new Problem.Stale(dossier.version(), decided(dossier).orElse(null));
        }
    }

    /** How the dossier's wait for a decision ended; empty while it waits, and for one that never did. */
    private Optional<Violation> decided(ProjectDetail dossier) {
        if (dossier.state() == ProjectState.PENDING_APPROVAL) {
            return Optional.empty();
        }
        return history.of("Project", dossier.id()).stream().filter(line -> ProjectState.PENDING_APPROVAL.name().equals(line.fromState())).reduce((first, last) -> last)
                .map(line -> Violation.of("decided-before", null, "decided.before." + line.action(), line.actorName(), line.occurredAt(), number(line, dossier.id())));
    }

    private String number(HistoryLine line, Long id) {
        return line.action().equals(ProjectAction.APPROVE.name()) ? decisions.approval(id).map(DecisionView::symbol).orElse("") : "";
    }
}
