package vn.sinhke.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sinhke.funding.usecase.CorrectDraft;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.shared.web.Notices;

/** The own draft of a payment that was chosen to be corrected or taken away. */
@Named
@ViewScoped
public class DraftCorrection implements Serializable {
    @Inject
    CorrectDraft correcting;

    @Inject
    MoneyMove move;

    @Inject
    Notices notices;

    private PaymentView payment;
    private PaymentDraft draft;

    public void choose(PaymentView chosen) {
        payment = chosen;
        draft = PaymentDraft.of(chosen);
    }

    public String save() {
        PaymentView saved = correcting.rewrite(payment.id(), payment.version(), draft.order());
        notices.done("money.payment.drafted", saved.amount());
        return move.page(payment.projectId());
    }

    public String discard() {
        correcting.discard(payment.id(), payment.version());
        notices.done("money.payment.discarded", payment.amount());
        return move.page(payment.projectId());
    }

    public PaymentView getPayment() {
        return payment;
    }

    public PaymentDraft getDraft() {
        return draft;
    }
}
