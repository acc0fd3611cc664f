package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.decision.query.DecisionView;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.Lifetime;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Rights;

/** What every record of delivery begins with: may this person see the dossier, write here, and whom do they mean. */
@ApplicationScoped
class DeliveryDesk {
    @Inject
    ProjectDetails details;

    @Inject
    Standings standings;

    @Inject
    HouseholdFacts households;

    @Inject
    Decisions decisions;

    @Inject
    Rights rights;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    /** The dossier for somebody who plays this part; NotFound or NotAllowed for others. */
    Standing open(Long projectId, DeliveryParty party, String action) {
        details.visible(projectId);
        Standing standing = standings.of(projectId);
        rights.demand(party.holds(actor.get(), standing), party.name(), action, "Project", projectId);
        return standing;
    }

    /** The day on which the dossier was approved; null where no decision is known. */
    LocalDate approved(Long projectId) {
        return decisions.approval(projectId).map(DecisionView::businessDay).orElse(null);
    }

    /** Refuses while nothing of the project lives. */
    void demandAlive(Standing standing, List<Violation> wrong) {
        if (!Lifetime.covers(standing.state())) {
            wrong.add(Violation.of("project-alive", "project", "delivery.rotation.project", standing.state()));
        }
    }

    /** The household behind a code or id; null where there is none. */
    Long household(String codeOrId) {
        return codeOrId == null ? null : households.idsByCodes(List.of(codeOrId)).get(codeOrId);
    }

    static void check(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
    }

    /** Keeps in the dossier's history and in the audit log what was written down. */
    void note(Long projectId, String action, String what) {
        history.note("Project", projectId, actor.get(), action, what, List.of());
        audit.append(action, "Project", projectId, what);
    }

    /** What the dossier promises and whom it names. */
    ProjectContent content(Long projectId) {
        return details.read(projectId).content();
    }
}
