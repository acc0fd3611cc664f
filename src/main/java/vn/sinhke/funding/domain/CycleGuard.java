package vn.sinhke.funding.domain;

import java.util.List;
import java.util.Set;
import vn.sinhke.funding.domain.CycleFacts.Need;
import vn.sinhke.funding.domain.CycleFacts.Previous;
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
            Previous previous = fact(at, CycleFacts.class).previous();
            return previous == null ? List.of()
                    : when(!previous.state().isDone(), "cycle-previous-accepted", "cycle", previous.no(), previous.state());
        }
    },
    @InForce(act = "TT 62/2020/TT-BTC", article = "", from = "2020-08-06", toConfirm = true)
    PREVIOUS_ADVANCES_ARE_CLEARED {
        @Override
        public List<Violation> check(FundingCycle cycle, Occasion at) {
            Previous previous = fact(at, CycleFacts.class).previous();
            return previous == null ? List.of() : when(!previous.openAdvances().isZero(),
                    "cycle-previous-advances", "payments", previous.no(), previous.openAdvances());
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
