package vn.sinhke.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.decision.domain.HeldOrder;
import vn.sinhke.decision.query.WorkFlag;
import vn.sinhke.decision.query.WorkList;
import vn.sinhke.decision.query.WorkRow;
import vn.sinhke.decision.usecase.KeepHeld;
import vn.sinhke.funding.usecase.HoldBudget;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Rights;
import vn.sinhke.workflow.Transitions.Open;

/** One dossier of a batch: its approval is judged as if it took effect now, then waits; taken back, or taking effect, each in a transaction of its own. */
@ApplicationScoped
class HoldApproval {
    private static final String LATE = "late-explained";

    @Inject
    ProjectDetails details;

    @Inject
    MoveDossier moves;

    @Inject
    HoldBudget budget;

    @Inject
    BusinessClock clock;

    @Inject
    WorkList work;

    @Inject
    KeepHeld held;

    @Inject
    Rights rights;

    /** @return the number of what waits now */
    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public Long hold(HeldOrder order) {
        ProjectDetail dossier = details.of(order.projectId());
        if (order.seenVersion() != dossier.version()) {
            throw new Problem.Stale(dossier.version());
        }
        if (dossier.state() != ProjectState.PENDING_APPROVAL) {
            throw new Problem.NotPossible(ProjectAction.APPROVE, dossier.state());
        }
        budget.hold(dossier.content(), dossier.agencyId(), clock.today());
        Optional<Open<ProjectState, ProjectAction>> open = moves.available(dossier.id()).stream()
                .filter(move -> move.action() == ProjectAction.APPROVE).findFirst();
        rights.demand(open.isPresent(), "APPROVER", ProjectAction.APPROVE.name(), "Project", dossier.id());
        List<Violation> broken = new ArrayList<>(open.orElseThrow().blockedBy());
        broken.removeIf(violation -> violation.rule().equals(LATE) && order.lateReason() != null);
        work.row(dossier.id()).map(WorkRow::flags).orElse(List.of()).stream().filter(flag -> flag != WorkFlag.OVER_AUTHORITY) // said by the guard
                .forEach(flag -> broken.add(Violation.of("together-flag", null, "together.flag", flag)));
        if (held.isOpen(dossier.id())) {
            broken.add(Violation.of("together-held", null, "together.held"));
        }
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        return held.hold(order);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void refused(HeldOrder order, String why) {
        held.refused(order, why);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean undo(Long heldId) {
        return held.undo(heldId);
    }

    /** Lets it take effect: the workflow's own move, in the same transaction in which it stops waiting. */
    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public void takeEffect(Long heldId) {
        held.takeEffect(heldId).ifPresent(order -> moves.move(order.projectId(), new MoveCommand(ProjectAction.APPROVE.apiName(),
                order.seenVersion(), order.comment(), List.of(), null, null, order.lateReason(), true)));
    }

    /** Notes that it could not take effect; the dossier waits for a decision as before. */
    @Retried
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(Long heldId, String username, String why) {
        held.refuse(heldId, username, why);
    }
}
