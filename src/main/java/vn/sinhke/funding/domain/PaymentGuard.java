package vn.sinhke.funding.domain;

import java.util.ArrayList;
import java.util.List;
import vn.sinhke.funding.domain.rules.AdvanceIsWithinTheLimit;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.domain.rules.InForce;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Guard;
import vn.sinhke.workflow.Occasion;

/** The conditions of a payment's transitions. Source: Luật Ngân sách nhà nước 2015; the contract with the lead unit or the group. */
public enum PaymentGuard implements Guard<Payment> {
    /**
     * No payment before the contract, and none while the dossier is suspended. Accepted work is paid after the final acceptance too,
     * until the dossier is settled; nothing is advanced for it any more.
     */
    @InForce(act = "NĐ 27/2022", article = "Điều 22.6", from = "2022-04-19")
    DOSSIER_IS_RUNNING {
        @Override
        public List<Violation> check(Payment payment, Occasion at) {
            ProjectState state = fact(at, Standing.class).state();
            if (state == ProjectState.COMPLETED) {
                return when(payment.kind() == PaymentKind.ADVANCE, "payment-advance-completed", "kind");
            }
            return when(state != ProjectState.IN_PROGRESS,
                    state == ProjectState.SUSPENDED ? "payment-dossier-suspended" : "payment-dossier-running", "project", state);
        }
    },
    /** Advances and volume in an open or accepted cycle; the final payment after acceptance only. */
    @InForce(act = "TT 62/2020/TT-BTC", article = "", from = "2020-08-06", toConfirm = true)
    CYCLE_PAYS_THIS_KIND {
        @Override
        public List<Violation> check(Payment payment, Occasion at) {
            CycleState cycle = fact(at, PaymentFacts.class).cycle();
            boolean pays = cycle == CycleState.ACCEPTED || cycle == CycleState.OPEN && payment.kind() != PaymentKind.FINAL;
            return when(!pays, "payment-cycle-open", "cycle", payment.cycleNo(), cycle, payment.kind());
        }
    },
    /**
     * Everything asked for and paid in the cycle, this payment included, is at most what the cycle holds, in all and of
     * each source, so that no source pays for another; what has expired is not there any more.
     */
    @InForce(act = "Luật NSNN 2015", article = "Điều 64", from = "2017-01-01")
    MONEY_IS_LEFT {
        @Override
        public List<Violation> check(Payment payment, Occasion at) {
            CycleAccount account = fact(at, PaymentFacts.class).account();
            Money all = account.left(at.day(), payment.id());
            Money left = account.left(payment.source(), at.day(), payment.id());
            Money expired = account.expired(payment.source(), at.day());
            if (payment.amount().isMoreThan(left) && !expired.isZero()) {
                return List.of(beyond("payment-money-in-force", left, payment, payment.source(), expired));
            }
            if (payment.amount().isMoreThan(all)) {
                return List.of(beyond("payment-within-cycle", all, payment, payment.cycleNo()));
            }
            return payment.amount().isMoreThan(left)
                    ? List.of(beyond("payment-within-source", left, payment, payment.source())) : List.of();
        }
    },
    ADVANCE_IS_WITHIN_THE_LIMIT {
        @Override
        public List<Violation> check(Payment payment, Occasion at) {
            return AdvanceIsWithinTheLimit.check(payment, fact(at, PaymentFacts.class));
        }
    },
    /** No advance while an earlier one of the dossier is not cleared. */
    EARLIER_ADVANCES_ARE_CLEARED {
        @Override
        public List<Violation> check(Payment payment, Occasion at) {
            Money open = fact(at, PaymentFacts.class).openAdvances();
            return when(payment.kind() == PaymentKind.ADVANCE && !open.isZero(), "advance-earlier-cleared", "payments", open);
        }
    },
    REASON_GIVEN {
        @Override
        public List<Violation> check(Payment payment, Occasion at) {
            return when(at.comment().isEmpty() && at.reasons().isEmpty(), "reason-given", "comment");
        }
    },
    /** Only an advance is cleared. */
    IT_IS_AN_ADVANCE {
        @Override
        public List<Violation> check(Payment payment, Occasion at) {
            return when(payment.kind() != PaymentKind.ADVANCE, "payment-is-advance", "kind", payment.kind());
        }
    };

    private static Violation beyond(String rule, Money left, Payment payment, Object... args) {
        List<Object> all = new ArrayList<>(List.of(left, payment.amount()));
        all.addAll(List.of(args));
        return new Violation(rule, null, "amount", payment.amount().toString(), left.toString(), "guard." + rule, all);
    }

    private static <F> F fact(Occasion at, Class<F> type) {
        return at.fact(type).orElseThrow(() -> new IllegalStateException("the use case must bring " + type.getSimpleName()));
    }

    private static List<Violation> when(boolean broken, String rule, String field, Object... args) {
        return broken ? List.of(Violation.of(rule, field, "guard." + rule, args)) : List.of();
    }
}
