package vn.sinhke.funding.domain;

import static vn.sinhke.funding.domain.PaymentAction.*;
import static vn.sinhke.funding.domain.PaymentGuard.*;
import static vn.sinhke.funding.domain.PaymentParty.*;
import static vn.sinhke.funding.domain.PaymentState.*;
import static vn.sinhke.workflow.TransitionTable.row;

import vn.sinhke.workflow.TransitionTable;

/** Who may move a payment, from where to where, and on what conditions. */
public final class PaymentWorkflow {
    public static final TransitionTable<Payment, PaymentState, PaymentAction> V1 = TransitionTable.of("payment",
            row(DRAFT, REQUEST, PAYMENT_REQUESTER, REQUESTED, DOSSIER_IS_RUNNING, CYCLE_PAYS_THIS_KIND, MONEY_IS_LEFT,
                    ADVANCE_IS_WITHIN_THE_LIMIT, EARLIER_ADVANCES_ARE_CLEARED),
            row(REQUESTED, CHECK, FINANCE, CHECKED, DOSSIER_IS_RUNNING, CYCLE_PAYS_THIS_KIND, MONEY_IS_LEFT,
                    ADVANCE_IS_WITHIN_THE_LIMIT, EARLIER_ADVANCES_ARE_CLEARED),
            row(CHECKED, APPROVE, PAYMENT_APPROVER, APPROVED, DOSSIER_IS_RUNNING, CYCLE_PAYS_THIS_KIND, MONEY_IS_LEFT,
                    ADVANCE_IS_WITHIN_THE_LIMIT, EARLIER_ADVANCES_ARE_CLEARED),
            row(APPROVED, PAY, FINANCE, PAID, DOSSIER_IS_RUNNING, CYCLE_PAYS_THIS_KIND, MONEY_IS_LEFT,
                    ADVANCE_IS_WITHIN_THE_LIMIT, EARLIER_ADVANCES_ARE_CLEARED),
            row(REQUESTED, REFUSE, BUDGET_HOLDER, REFUSED, REASON_GIVEN),
            row(CHECKED, REFUSE, BUDGET_HOLDER, REFUSED, REASON_GIVEN),
            row(APPROVED, REFUSE, BUDGET_HOLDER, REFUSED, REASON_GIVEN),
            row(PAID, CLEAR, FINANCE, CLEARED, IT_IS_AN_ADVANCE),
            row(PAID, REFUND, FINANCE, REFUNDED));

    private PaymentWorkflow() { }
}
