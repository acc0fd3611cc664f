package vn.sinhke.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.CycleGuard;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.funding.usecase.MoveCycle;
import vn.sinhke.funding.usecase.MovePayment;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.funding.usecase.Seen;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.Notices;

/** A step on a cycle or a payment that was chosen and is asked about once more before it is done. */
@Named
@ViewScoped
public class MoneyMove implements Serializable {
    @Inject
    MoveCycle cycles;

    @Inject
    MovePayment payments;

    @Inject
    Notices notices;

    private Long projectId;
    private CycleView cycle;
    private PaymentView payment;
    private Enum<?> action;
    private List<Violation> blockedBy = List.of();
    private List<Violation> named = List.of();
    private String comment;

    void choose(Long project, CycleView chosen, CycleView.Move wanted) {
        projectId = project;
        cycle = chosen;
        payment = null;
        named = wanted.blockedBy().stream().filter(one -> one.rule().equals(CycleGuard.PARTICIPANTS_CHECKED)).toList();
        set(wanted.action(), wanted.blockedBy().stream().filter(one -> !named.contains(one)).toList());
    }

    void choose(PaymentView chosen, PaymentView.Move wanted) {
        projectId = chosen.projectId();
        cycle = null;
        payment = chosen;
        named = List.of();
        set(wanted.action(), isWaitingForAReason(wanted) ? List.of() : wanted.blockedBy());
    }

    /** A refusal asks for its reason in the dialog itself. */
    private static boolean isWaitingForAReason(PaymentView.Move wanted) {
        return wanted.action() == PaymentAction.REFUSE;
    }

    private void set(Enum<?> wanted, List<Violation> why) {
        action = wanted;
        blockedBy = why;
        comment = null;
    }

    public String go() {
        if (cycle != null) {
            cycles.move(projectId, cycle.no(), (CycleAction) action, new Seen(null, cycle.version()), comment);
            notices.done("money.cycle.done", action, cycle.no());
        } else {
            payments.move(payment.id(), (PaymentAction) action, new Seen(null, payment.version()), comment);
            notices.done("money.payment.done", action, payment.amount());
        }
        return page(projectId);
    }

    String page(Long project) {
        return "/project/detail.xhtml?faces-redirect=true&id=" + project + "&tab=money";
    }

    public Enum<?> getAction() {
        return action;
    }

    /** The sum that the step is about. */
    public Money getSum() {
        return payment != null ? payment.amount() : cycle == null ? null
                : action == CycleAction.FUND ? cycle.planned() : cycle.funded();
    }

    public Integer getCycleNo() {
        return payment != null ? Integer.valueOf(payment.cycleNo()) : cycle == null ? null : cycle.no();
    }

    public PaymentView getPayment() {
        return payment;
    }

    public List<Violation> getBlockedBy() {
        return blockedBy;
    }

    public boolean isBlocked() {
        return !blockedBy.isEmpty();
    }

    public boolean isReasonNeeded() {
        return action == PaymentAction.REFUSE || !named.isEmpty();
    }

    /** What the person has to answer in the dialog itself: the participants who are not eligible any more. */
    public List<Violation> getNamed() {
        return named;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
