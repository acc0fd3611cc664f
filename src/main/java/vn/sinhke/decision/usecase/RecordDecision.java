package vn.sinhke.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.sinhke.decision.domain.Decision;
import vn.sinhke.decision.domain.DecisionKind;
import vn.sinhke.decision.persistence.DecisionStore;
import vn.sinhke.decision.query.Decisions;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.workflow.NumberRegister;
import vn.sinhke.workflow.TransitionDone;

/** Writes down each decision of a leader in the transaction of the decision itself, an approval with its number. */
@ApplicationScoped
public class RecordDecision {
    public static final String REGISTER = "QD";

    @Inject
    DecisionStore store;

    @Inject
    Decisions decisions;

    @Inject
    NumberRegister numbers;

    @Inject
    BusinessClock clock;

    void moved(@Observes TransitionDone done) {
        if (done.action() instanceof ProjectAction action && done.from() == ProjectState.PENDING_APPROVAL) {
            switch (action) {
                case APPROVE -> record(done, DecisionKind.APPROVE);
                case REJECT -> record(done, DecisionKind.REJECT);
                case SEND_BACK -> record(done, DecisionKind.SEND_BACK);
                default -> { }
            }
        }
    }

    private void record(TransitionDone done, DecisionKind kind) {
        String committee = decisions.committee(done.subjectId());
        Decision.Signature signature = new Decision.Signature(done.by().id(), done.by().fullName(),
                decisions.capacity(done.by().id(), done.actingFor()), done.actingFor());
        Decision decision = new Decision(done.subjectId(), kind, signature, committee, done.at().day(), clock.utc(),
                done.at().comment().orElse(null));
        if (kind == DecisionKind.APPROVE) {
            decision.number(numbers.next(REGISTER, committee, done.at().day().getYear()));
        }
        store.add(decision);
    }
}
