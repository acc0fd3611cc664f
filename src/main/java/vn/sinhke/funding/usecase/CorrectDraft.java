package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentParty;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.persistence.Payments;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Rights;

/** Whoever wrote a payment corrects it or takes it away while it is a draft; afterwards only its workflow moves it. */
@ApplicationScoped
@Retried
@Transactional
public class CorrectDraft {
    @Inject
    FundingCycles cycles;

    @Inject
    Payments payments;

    @Inject
    ProjectDetails details;

    @Inject
    Standings standings;

    @Inject
    Rights rights;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    ViewMoney view;

    /** @param seen the version of the payment that the person saw */
    public PaymentView rewrite(Long paymentId, int seen, Payment.Order order) {
        Payment payment = own(paymentId, seen, "REWRITE_PAYMENT");
        DraftPayment.check(order);
        String before = words(payment);
        payment.rewrite(order);
        payments.flush();
        note("REWRITE_PAYMENT", payment, before + " → " + words(payment));
        return view.payment(paymentId);
    }

    /** @param seen the version of the payment that the person saw */
    public void discard(Long paymentId, int seen) {
        Payment payment = own(paymentId, seen, "DISCARD_PAYMENT");
        note("DISCARD_PAYMENT", payment, words(payment));
        payments.remove(payment);
    }

    /** The draft, held with its cycle, so that nobody asks for it meanwhile. */
    private Payment own(Long paymentId, int seen, String action) {
        Payment payment = payments.find(paymentId).orElseThrow(Problem.NotFound::new);
        details.visible(payment.projectId());
        cycles.lockOf(payment.projectId());
        payments.refreshed(payment);
        rights.demand(payment.isWrittenBy(actor.get().id()) && PaymentParty.PAYMENT_REQUESTER.holds(actor.get(), standings.of(payment.projectId())),
                "PAYMENT_AUTHOR", action, "Payment", paymentId);
        if (payment.state() != PaymentState.DRAFT) {
            throw new Problem.RulesBroken(Violation.of("payment-is-draft", null, "funding.payment.draft", payment.state()));
        }
        if (payment.version() != seen) {
            throw new Problem.Stale(payment.version());
        }
        return payment;
    }

    private void note(String action, Payment payment, String what) {
        history.note("Project", payment.projectId(), actor.get(), action, what, List.of());
        audit.append(action, "Payment", payment.id(), what);
    }

    /** As the dossier's history tells it, which is Vietnamese. */
    private static String words(Payment payment) {
        Messages say = Messages.in(Messages.VIETNAMESE);
        return String.join(", ", say.get("money.cycle", payment.cycleNo()), say.label(payment.kind()), say.label(payment.source()), say.money(payment.amount()),
                payment.payee(), payment.voucherNo());
    }
}
