package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentParty;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.persistence.Payments;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Rights;

/** Writes down a payment that somebody wants to ask for; nothing is reserved until it is asked for. */
@ApplicationScoped
@Retried
@Transactional
public class DraftPayment {
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
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    ViewMoney view;

    public PaymentView draft(Long projectId, int no, Payment.Order order) {
        details.visible(projectId);
        Standing standing = standings.of(projectId);
        rights.demand(PaymentParty.PAYMENT_REQUESTER.holds(actor.get(), standing), PaymentParty.PAYMENT_REQUESTER.name(),
                "DRAFT_PAYMENT", "Project", projectId);
        FundingCycle cycle = cycles.lockOf(projectId).stream().filter(one -> one.no() == no).findFirst()
                .orElseThrow(Problem.NotFound::new);
        check(order);
        Payment payment = new Payment(cycle, order, actor.get().id(), clock.utc(), clock.today());
        payments.add(payment);
        audit.append("DRAFT_PAYMENT", "Payment", payment.id(), order.kind() + " " + order.amount());
        return view.payment(payment.id());
    }

    static void check(Payment.Order order) {
        List<Violation> wrong = new ArrayList<>();
        if (order.kind() == null) {
            wrong.add(Violation.of("shape-required", "kind", "shape.required"));
        }
        if (order.amount() == null || order.amount().dong() <= 0) {
            wrong.add(Violation.of("payment-amount-positive", "amount", "funding.amount.positive"));
        }
        if (order.source() == null || !order.source().isState()) {
            wrong.add(Violation.of("payment-state-source", "source", "funding.source.state"));
        }
        if (order.payee() == null) {
            wrong.add(Violation.of("shape-required", "payee", "shape.required"));
        }
        if (order.voucherNo() == null) {
            wrong.add(Violation.of("shape-required", "voucherNo", "shape.required"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
    }
}
