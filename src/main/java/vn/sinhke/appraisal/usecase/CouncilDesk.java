package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;

/** What every act of a council's member checks first: the dossier is visible, the actor sits, nothing stands against it. */
@ApplicationScoped
class CouncilDesk {
    @Inject
    CurrentActor actor;

    @Inject
    ProjectDetails projects;

    @Inject
    CouncilStore councils;

    @Inject
    Event<AccessDenied> denied;

    /** The council of the dossier, locked, for a member who acts while the dossier is in one of the states. */
    Council open(Long projectId, CouncilAction action, ProjectState... states) {
        projects.visible(projectId);
        Actor who = actor.get();
        Council council = councils.lock(projectId).filter(found -> found.seatOf(who.id()).isPresent())
                .orElseThrow(() -> refused(projectId, action, "party.COUNCIL_MEMBER"));
        ProjectDetail project = projects.read(projectId);
        if (Long.valueOf(who.id()).equals(project.createdBy()) || Long.valueOf(who.id()).equals(project.submittedBy())) {
            throw refused(projectId, action, "council.author");
        }
        if (action != CouncilAction.DECLARE_CONFLICT && council.hasConflict(who.id())) {
            throw refused(projectId, action, "council.conflicted");
        }
        for (ProjectState state : states) {
            if (project.state() == state) {
                return council;
            }
        }
        throw new Problem.NotPossible(action, project.state());
    }

    Problem.NotAllowed refused(Long projectId, CouncilAction action, String key) {
        denied.fire(new AccessDenied(actor.get().username(), action.name(), "Project", projectId.toString()));
        return new Problem.NotAllowed(key);
    }
}
