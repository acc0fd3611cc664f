package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Rights;

/** What every record of delivery begins with: may this person see the dossier, write here, and whom do they mean. */
@ApplicationScoped
class DeliveryDesk {
    private static final Set<ProjectState> ALIVE = EnumSet.of(ProjectState.IN_PROGRESS, ProjectState.SUSPENDED,
            ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP);

    @Inject
    ProjectDetails details;

    @Inject
    Standings standings;

    @Inject
    HouseholdFacts households;

    @Inject
    Rights rights;

    @Inject
    CurrentActor actor;

    /** The dossier for somebody who plays this part; NotFound or NotAllowed for others. */
    Standing open(Long projectId, DeliveryParty party, String action) {
        details.visible(projectId);
        Standing standing = standings.of(projectId);
        rights.demand(party.holds(actor.get(), standing), party.name(), action, "Project", projectId);
        return standing;
    }

    /** Refuses while nothing of the project lives. */
    void demandAlive(Standing standing, List<Violation> wrong) {
        if (!ALIVE.contains(standing.state())) {
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

    /** What the dossier promises and whom it names. */
    ProjectContent content(Long projectId) {
        return details.read(projectId).content();
    }
}
