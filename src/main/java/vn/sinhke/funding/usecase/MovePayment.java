package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.funding.domain.PaymentWorkflow;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.persistence.Payments;
import vn.sinhke.funding.usecase.MoneyCases.Books;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Transitions;

/** Moves one payment. The cycle is held while the sum is checked, so that two requests never exceed it together. */
@ApplicationScoped
@Retried
@Transactional
public class MovePayment {
    @Inject
    Payments payments;

    @Inject
    FundingCycles cycles;

    @Inject
    GiveBack giving;

    @Inject
    MoneyCases cases;

    @Inject
    ProjectDetails details;

    @Inject
    Transitions transitions;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    ViewMoney view;

    public PaymentView move(Long paymentId, PaymentAction action, Seen seen, String comment) {
        Payment payment = payments.find(paymentId).orElseThrow(Problem.NotFound::new);
        details.visible(payment.projectId());
        Books books = cases.books(payment.projectId(), cycles.lockOf(payment.projectId()));
        seen.check(books.standing());
        payments.refreshed(payment);
        transitions.fire(PaymentWorkflow.V1, payment, action, seen.own(), cases.occasion(books, payment, comment));
        payment.signed(action, actor.get().id(), clock.today());
        payments.flush();
        if (action == PaymentAction.REFUND) {
            returnToBudget(books.cycle(payment.cycleNo()));
        }
        return view.payment(paymentId);
    }

    /** A cycle that is over spends nothing again: what is refunded to it goes on to where it came from. */
    private void returnToBudget(FundingCycle cycle) {
        if (cycle.state().isFinal()) {
            giving.back(cycles.account(cycle).unspent());
            payments.flush();
        }
    }
}
