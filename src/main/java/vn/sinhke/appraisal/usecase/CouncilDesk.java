package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.CouncilMeeting;
import vn.sinhke.appraisal.domain.Minutes;
import vn.sinhke.appraisal.domain.MinutesState;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.People;
import vn.sinhke.appraisal.query.Person;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
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
    Councils reads;

    @Inject
    People people;

    @Inject
    Event<AccessDenied> denied;

    /** The council of the dossier, locked, for a member who acts while the dossier is in one of the states. */
    Council open(Long projectId, CouncilAction action, ProjectState... states) {
        projects.visible(projectId);
        Actor who = actor.get();
        Council council = councils.lock(projectId).filter(found -> found.seatOf(who.id()).isPresent())
                .orElseThrow(() -> refused(projectId, action, "party.COUNCIL_MEMBER"));
        ProjectDetail project = projects.read(projectId);
        if (project.isAuthor(who.id())) {
            throw refused(projectId, action, "council.author");
        }
        if (action != CouncilAction.DECLARE_CONFLICT && council.hasConflict(who.id())) {
            throw refused(projectId, action, "council.conflicted");
        }
        if (action != CouncilAction.DECLARE_CONFLICT && reads.isTied(projectId, who.id())) {
            throw refused(projectId, action, "council.tied");
        }
        for (ProjectState state : states) {
            if (project.state() == state) {
                return council;
            }
        }
        throw new Problem.NotPossible(action, project.state());
    }

    /** The council of the dossier in appraisal, locked, for the one who leads it: chair or secretary. */
    Council lead(Long projectId, CouncilAction action) {
        Council council = open(projectId, action, ProjectState.IN_APPRAISAL);
        if (council.seatOf(actor.get().id()).filter(seat -> seat != Seat.MEMBER).isEmpty()) {
            throw refused(projectId, action, "party.COUNCIL_OPENER");
        }
        return council;
    }

    /** Refuses what would change a meeting whose minutes are signed. */
    void requireUnsigned(Council council, CouncilAction action) {
        if (councils.meeting(council).filter(CouncilMeeting::isSigned).isPresent()) {
            throw new Problem.NotPossible(action, MinutesState.SIGNED);
        }
    }

    /** Who sits in the running round, and who has locked. */
    List<Minutes.Sitting> sitting(Long projectId) {
        return reads.view(projectId, actor.get().id()).orElseThrow(Problem.NotFound::new).seats().stream()
                .map(seat -> new Minutes.Sitting(seat.userId(), seat.fullName(), seat.sheet() == SheetState.LOCKED)).toList();
    }

    /** Who is recorded as absent scores no more: the others' scores may be open by now. */
    void requireNotAbsent(Council council) {
        if (councils.meeting(council).filter(meeting -> meeting.minutes().attendance().get(actor.get().id()) == Attendance.ABSENT).isPresent()) {
            throw new Problem.RulesBroken(Violation.of("meeting-absent", "sheets", "rule.meeting.absent"));
        }
    }

    /** The seated person of this user name. */
    long member(Council council, String username) {
        return people.byUsername(username).map(Person::id).filter(id -> council.seatOf(id).isPresent()).orElseThrow(() -> new Problem.RulesBroken(
                Violation.of("council-seated", "username", "rule.council.seated", String.valueOf(username))));
    }

    Problem.NotAllowed refused(Long projectId, CouncilAction action, String key) {
        denied.fire(new AccessDenied(actor.get().username(), action.name(), "Project", projectId.toString()));
        return new Problem.NotAllowed(key);
    }
}
