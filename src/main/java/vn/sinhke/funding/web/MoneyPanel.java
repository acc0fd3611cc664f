package vn.sinhke.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.domain.PaymentParty;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.funding.usecase.DraftPayment;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.web.Notices;

/** The money of one dossier for its page: cycles, payments, what I may do to them, and a new payment. */
@Named
@ViewScoped
public class MoneyPanel implements Serializable {
    @Inject
    ViewMoney view;

    @Inject
    DraftPayment drafting;

    @Inject
    Standings standings;

    @Inject
    CurrentActor actor;

    @Inject
    MoneyMove move;

    @Inject
    Notices notices;

    private Long projectId;
    private List<CycleView> cycles;
    private List<PaymentView> payments;
    private boolean drafter;
    private PaymentDraft draft = new PaymentDraft();

    /** Read once for a view, so that a deed is judged by what the person saw. */
    public MoneyPanel of(Long id) {
        if (cycles == null && id != null) {
            projectId = id;
            cycles = view.cycles(id);
            payments = view.payments(id, null);
            drafter = PaymentParty.PAYMENT_REQUESTER.holds(actor.get(), standings.of(id));
        }
        return this;
    }

    public void choose(CycleView cycle, CycleView.Move wanted) {
        move.choose(projectId, cycle, wanted);
    }

    public void choose(PaymentView payment, PaymentView.Move wanted) {
        move.choose(payment, wanted);
    }

    /** Writes the payment down; asking for it is the next step. */
    public String add() {
        PaymentView made = drafting.draft(projectId, draft.getCycle(), draft.order());
        notices.done("money.payment.drafted", made.amount());
        return move.page(projectId);
    }

    public List<CycleView> getCycles() {
        return cycles;
    }

    public List<PaymentView> getPayments() {
        return payments;
    }

    public boolean isDrafter() {
        return drafter && !cycles.isEmpty();
    }

    public PaymentDraft getDraft() {
        return draft;
    }

    public Money getPlanned() {
        return sum(CycleView::planned);
    }

    public Money getFunded() {
        return sum(CycleView::funded);
    }

    public Money getPaid() {
        return sum(CycleView::paid);
    }

    public Money getOpenAdvances() {
        return sum(CycleView::openAdvances);
    }

    /** What share of a cycle's money is paid, 0 to 100. */
    public int percent(CycleView cycle) {
        return cycle.funded().isZero() ? 0 : (int) (cycle.paid().dong() * 100 / cycle.funded().dong());
    }

    public List<PaymentKind> getKinds() {
        return List.of(PaymentKind.values());
    }

    public List<FundingSource> getSources() {
        return Arrays.stream(FundingSource.values()).filter(FundingSource::isState).toList();
    }

    private Money sum(Function<CycleView, Money> of) {
        return cycles.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
