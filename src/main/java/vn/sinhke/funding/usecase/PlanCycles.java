package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.ProjectMoney;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.TransitionDone;

/** Follows the dossier: its approval plans the cycles, its cancellation cancels what is left of them, its settlement finds them settled. */
@ApplicationScoped
public class PlanCycles {
    private static final Set<CycleState> CANCELLABLE = EnumSet.of(CycleState.PLANNED, CycleState.FUNDED, CycleState.OPEN,
            CycleState.CARRIED_OVER);

    @Inject
    FundingCycles cycles;

    @Inject
    ProjectDetails details;

    @Inject
    MoveCycle move;

    @Inject
    ProjectMoney money;

    @Inject
    BusinessClock clock;

    void follow(@Observes TransitionDone done) {
        if (done.action() == ProjectAction.APPROVE) {
            plan(done.subjectId());
        } else if (done.action() == ProjectAction.CANCEL) {
            cycles.of(done.subjectId()).stream().filter(cycle -> CANCELLABLE.contains(cycle.state()))
                    .forEach(cycle -> move.move(done.subjectId(), cycle.no(), CycleAction.CANCEL, Seen.NONE, null));
        } else if (done.action() == ProjectAction.SETTLE) {
            settle(done.subjectId());
        }
    }

    /**
     * With the dossier its accepted cycles are settled, so that what they did not spend goes back. Asked again while the cycles are held: a payment may
     * have been asked for in the moment in which the settlement looked.
     */
    private void settle(Long projectId) {
        List<FundingCycle> held = cycles.lockOf(projectId);
        List<Violation> open = money.unsettled(projectId);
        if (!open.isEmpty()) {
            throw new Problem.RulesBroken(open);
        }
        held.stream().filter(cycle -> cycle.state() == CycleState.ACCEPTED)
                .forEach(cycle -> move.move(projectId, cycle.no(), CycleAction.SETTLE, Seen.NONE, null));
    }

    private void plan(Long projectId) {
        ProjectContent content = details.read(projectId).content();
        content.cycles().forEach(plan -> cycles.add(new FundingCycle(projectId, plan,
                ProjectMoney.stateMoney(content, plan.no()), clock.today())));
    }
}
