package vn.sinhke.funding.domain.rules;

import java.util.List;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentFacts;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.project.domain.rules.InForce;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;

/**
 * What a cycle has in advances that are asked for or not cleared, this one included, is at most a share of the State money
 * approved for it; the share is dated data (to be confirmed). Source: TT 62/2020/TT-BTC on the level of advances.
 */
@InForce(act = "TT 62/2020/TT-BTC", article = "(mức tạm ứng)", from = "2020-08-06", toConfirm = true, numbers = "ADVANCE_PERCENT")
public final class AdvanceIsWithinTheLimit {
    public static final String CODE = "advance-within-limit";

    private AdvanceIsWithinTheLimit() { }

    public static List<Violation> check(Payment payment, PaymentFacts facts) {
        if (payment.kind() != PaymentKind.ADVANCE) {
            return List.of();
        }
        Money most = facts.advance().of(facts.approved());
        Money together = facts.account().advances(payment.id()).plus(payment.amount());
        return together.isMoreThan(most) ? List.of(new Violation(CODE, facts.advance().article(), "amount", together.toString(),
                most.toString(), "guard." + CODE, List.of(most, together, payment.cycleNo(), facts.advance().percent()))) : List.of();
    }
}
