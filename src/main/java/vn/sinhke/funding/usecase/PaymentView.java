package vn.sinhke.funding.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;

/**
 * One payment, and what the person who looks may do to it.
 *
 * @param own whether it is a draft that this person wrote and may correct or take away
 */
public record PaymentView(Long id, Long projectId, int cycleNo, PaymentKind kind, Money amount, FundingSource source,
                          String payee, String voucherNo, PaymentState state, LocalDate stateSince, LocalDate paidOn,
                          int version, boolean own, List<Move> moves) implements Serializable {

    /** An action open to the person, with what still blocks it. */
    public record Move(PaymentAction action, List<Violation> blockedBy) implements Serializable {
        public boolean isBlocked() {
            return !blockedBy.isEmpty();
        }
    }

    static PaymentView of(Payment payment, boolean own, List<Move> moves) {
        return new PaymentView(payment.id(), payment.projectId(), payment.cycleNo(), payment.kind(), payment.amount(),
                payment.source(), payment.payee(), payment.voucherNo(), payment.state(), payment.stateSince(),
                payment.paidOn(), payment.version(), own, List.copyOf(moves));
    }

    public String etag() {
        return "p" + version;
    }
}
