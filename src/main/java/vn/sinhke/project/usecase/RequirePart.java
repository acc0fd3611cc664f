package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.Occasion;

/** Asks of acts beside the dossier's own transitions what the table asks of those: the part the actor plays in it. */
@ApplicationScoped
public class RequirePart {
    @Inject
    Projects projects;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    Event<AccessDenied> denied;

    /** Whether the actor plays the part; parts that hang on a council's seat need its facts and are not asked here. */
    public boolean holds(Long projectId, ProjectParty party) {
        return party.holds(actor.get(), projects.get(projectId), Occasion.on(clock.today()));
    }

    /** For whom the actor plays the part by a power received; null for playing it in their own right. */
    public Actor.Delegated actingFor(Long projectId, ProjectParty party) {
        return party.onBehalfOf(actor.get(), projects.get(projectId), Occasion.on(clock.today())).orElse(null);
    }

    /** Refuses, with a line for the audit, whoever does not play the part. */
    public void of(Long projectId, ProjectParty party, String action) {
        if (!holds(projectId, party)) {
            Actor who = actor.get();
            denied.fire(new AccessDenied(who.username(), action, "Project", projectId.toString()));
            throw new Problem.NotAllowed("party." + party.name());
        }
    }
}
