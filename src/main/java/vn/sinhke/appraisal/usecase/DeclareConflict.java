package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.appraisal.domain.ConflictKind;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.ScoreSheet;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.RequirePart;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/**
 * A member says what ties them to a party of the dossier, or whoever leads or set the council says it of a member; from then on
 * that member scores nothing in it. Source: Luật PCTN 2018, Điều 23, to be confirmed.
 */
@ApplicationScoped
public class DeclareConflict {
    private static final ProjectState[] OPEN = {ProjectState.SUBMITTED, ProjectState.RETURNED, ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL};

    @Inject
    CouncilDesk desk;

    @Inject
    ProjectDetails projects;

    @Inject
    CouncilStore councils;

    @Inject
    RequirePart part;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    /** Of oneself, by one's seat. */
    @Transactional
    public void declare(Long projectId, ConflictKind kind, String reason) {
        Council council = desk.open(projectId, CouncilAction.DECLARE_CONFLICT, OPEN);
        keep(projectId, council, actor.get().id(), null, kind, reason);
    }

    /** Of a member, by the head of the appraising agency or by chair and secretary. */
    @Transactional
    public void report(Long projectId, String username, ConflictKind kind, String reason) {
        projects.visible(projectId);
        Council council = councils.lock(projectId).orElseThrow(Problem.NotFound::new);
        boolean leads = council.seatOf(actor.get().id()).filter(seat -> seat != Seat.MEMBER).isPresent();
        if (!leads) {
            part.of(projectId, ProjectParty.AGENCY_HEAD, CouncilAction.DECLARE_CONFLICT.name());
        }
        ProjectState state = projects.read(projectId).state();
        if (!List.of(OPEN).contains(state)) {
            throw new Problem.NotPossible(CouncilAction.DECLARE_CONFLICT, state);
        }
        keep(projectId, council, desk.member(council, username), leads ? null : part.actingFor(projectId, ProjectParty.AGENCY_HEAD), kind, reason);
    }

    private void keep(Long projectId, Council council, long user, Actor.Delegated actingFor, ConflictKind kind, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem.RulesBroken(Violation.of("conflict-reason", "reason", "rule.council.conflictReason"));
        }
        desk.requireUnsigned(council, CouncilAction.DECLARE_CONFLICT);
        councils.sheet(council, user).ifPresent(this::withdraw);
        council.declareConflict(user, kind == null ? ConflictKind.OTHER : kind, reason.strip(), actor.get().id(), clock.utc());
        history.note("Project", projectId, actor.get(), actingFor, CouncilAction.DECLARE_CONFLICT.name(), null, List.of());
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
