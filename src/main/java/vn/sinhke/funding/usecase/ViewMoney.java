package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.funding.domain.CycleWorkflow;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentParty;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.funding.domain.PaymentWorkflow;
import vn.sinhke.funding.persistence.Payments;
import vn.sinhke.funding.query.Purses;
import vn.sinhke.funding.usecase.MoneyCases.Books;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.Transitions;

/** Shows a dossier's cycles and payments, each with what the person who looks may do to it. */
@ApplicationScoped
@Transactional
public class ViewMoney {
    @Inject
    Payments payments;

    @Inject
    Purses purses;

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

    public List<CycleView> cycles(Long projectId) {
        details.visible(projectId);
        Books books = cases.shown(projectId);
        return books.cycles().stream().map(cycle -> view(books, cycle)).toList();
    }

    public CycleView cycle(Long projectId, int no) {
        details.visible(projectId);
        Books books = cases.shown(projectId);
        return view(books, books.cycle(no));
    }

    /** The payments of a dossier, or of one of its cycles. */
    public List<PaymentView> payments(Long projectId, Integer cycleNo) {
        details.visible(projectId);
        Books books = cases.shown(projectId);
        if (cycleNo != null && books.cycles().stream().noneMatch(cycle -> cycle.no() == cycleNo)) {
            throw new Problem.NotFound();
        }
        return books.payments().stream().filter(payment -> cycleNo == null || payment.cycleNo() == cycleNo).map(payment -> view(books, payment)).toList();
    }

    public PaymentView payment(Long paymentId) {
        Payment payment = payments.find(paymentId).orElseThrow(Problem.NotFound::new);
        details.visible(payment.projectId());
        return view(cases.shown(payment.projectId()), payment);
    }

    private CycleView view(Books books, FundingCycle cycle) {
        List<CycleView.Move> moves = transitions.available(CycleWorkflow.V1, cycle, cases.occasion(books, cycle,
                        purses.of(books.standing().agencyId(), cycle.budgetYear()), null)).stream()
                .map(open -> new CycleView.Move(open.action(), open.blockedBy())).toList();
        return CycleView.of(cycle, books.account(cycle), clock.today(), cases.advanceLeft(books, cycle), moves);
    }

    private PaymentView view(Books books, Payment payment) {
        boolean own = payment.state() == PaymentState.DRAFT && payment.isWrittenBy(actor.get().id())
                && PaymentParty.PAYMENT_REQUESTER.holds(actor.get(), books.standing());
        return PaymentView.of(payment, own, transitions.available(PaymentWorkflow.V1, payment,
                        cases.occasion(books, payment, null)).stream()
                .map(open -> new PaymentView.Move(open.action(), open.blockedBy())).toList());
    }
}
