package vn.sinhke.funding.domain;

import java.util.List;
import java.util.Set;
import vn.sinhke.funding.domain.CycleFacts.Need;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.domain.rules.InForce;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Guard;
import vn.sinhke.workflow.Occasion;

/** The conditions of a cycle's transitions. Source: NĐ 27/2022/NĐ-CP Điều 21-22; Luật Ngân sách nhà nước 2015 Điều 64 for money of past years. */
public enum CycleGuard implements Guard<FundingCycle> {
    /** The dossier is approved, or already under way. */
    DOSSIER_IS_APPROVED {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            ProjectState state = fact(at, Standing.class).state();
            return when(!Set.of(ProjectState.APPROVED, ProjectState.IN_PROGRESS).contains(state),
                    "cycle-dossier-approved", "project", state);
        }
    },
    DOSSIER_IS_RUNNING {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            ProjectState state = fact(at, Standing.class).state();
            return when(state != ProjectState.IN_PROGRESS, "cycle-dossier-running", "project", state);
        }
    },
    /** Allocations of the managing agency, of the cycle's year, for its place and not expired, cover every source. */
    @InForce(act = "Luật NSNN 2015", article = "Điều 64", from = "2017-01-01")
    STATE_MONEY_IS_COVERED {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            return fact(at, CycleFacts.class).needs().stream().filter(need -> !need.missing().isZero())
                    .map(need -> uncovered(need, cycle.budgetYear())).toList();
        }
    },
    /** A cycle opens when the one before is accepted. */
    @InForce(act = "NĐ 27/2022", article = "Điều 21-22", from = "2022-04-19", toConfirm = true)
    PREVIOUS_CYCLE_IS_ACCEPTED {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            return fact(at, CycleFacts.class).previous().map(previous -> when(!previous.state().isAccepted(),
                    "cycle-previous-accepted", "cycle", previous.no(), previous.state())).orElse(List.of());
        }
    },
    @InForce(act = "TT 62/2020/TT-BTC", article = "", from = "2020-08-06", toConfirm = true)
    PREVIOUS_ADVANCES_ARE_CLEARED {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            return fact(at, CycleFacts.class).earlier().stream().filter(one -> !one.openAdvances().isZero())
                    .flatMap(one -> when(true, "cycle-previous-advances", "payments", one.no(), one.openAdvances()).stream()).toList();
        }
    },
    /** What a further cycle produces has its buyer still. */
    @InForce(act = "NĐ 27/2022", article = "Điều 21", from = "2022-04-19", toConfirm = true)
    OFFTAKE_CONTRACT_IS_VALID {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            return when(isFurther(at) && fact(at, ContinuationFacts.class).contractMissing(), "cycle-contract-valid", "linkageContracts", at.day());
        }
    },
    /**
     * The participants are looked at again on the current list. Who is not eligible any more is named, and the agency says what it does about
     * them: a household that changes is a small adjustment, which the agency records by itself (DOMAIN §3C).
     */
    @InForce(act = "QĐ 90/2022", article = "Dự án 2", from = "2022-01-18", toConfirm = true)
    PARTICIPANTS_ARE_CHECKED_AGAIN {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            if (!isFurther(at) || at.comment().isPresent()) {
                return List.of();
            }
            List<String> not = fact(at, ContinuationFacts.class).notEligible();
            return when(!not.isEmpty(), PARTICIPANTS_CHECKED, "comment", not.size(), not, at.day());
        }
    },
    @InForce(act = "TT 62/2020/TT-BTC", article = "", from = "2020-08-06", toConfirm = true)
    NO_ADVANCE_IS_OPEN {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            Money open = fact(at, CycleFacts.class).account().openAdvances();
            return when(!open.isZero(), "cycle-no-open-advance", "payments", open);
        }
    },
    NO_PAYMENT_IS_UNDER_WAY {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            Money underWay = fact(at, CycleFacts.class).account().underWay();
            return when(!underWay.isZero(), "cycle-no-payment-under-way", "payments", underWay);
        }
    };

    /** The rule that a written word answers. */
    public static final String PARTICIPANTS_CHECKED = "cycle-participants-checked";

    private static boolean isFurther(Occasion at) {
        return !fact(at, CycleFacts.class).earlier().isEmpty();
    }

    private static Violation uncovered(Need need, int year) {
        String key = need.expired().isZero() ? "guard.cycle-funded" : "guard.cycle-funded.expired";
        return new Violation("cycle-funded", "Luật NSNN 2015 Điều 64", "source", need.available().toString(),
                need.wanted().toString(), key,
                List.of(need.source(), String.valueOf(year), need.wanted(), need.available(), need.missing(), need.expired()));
    }

    private static <F> F fact(Occasion at, Class<F> type) {
        return at.fact(type).orElseThrow(() -> new IllegalStateException("the use case must bring " + type.getSimpleName()));
    }

    private static List<Violation> when(boolean broken, String rule, String field, Object... args) {
        return broken ? List.of(Violation.of(rule, field, "guard." + rule, args)) : List.of();
    }
}
