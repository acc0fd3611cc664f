package vn.sinhke.project.domain;

import java.util.List;
import vn.sinhke.project.domain.rules.InForce;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Guard;
import vn.sinhke.workflow.Occasion;

/** The conditions of the dossier's transitions; each reads the subject and the facts of the occasion, nothing else. */
public enum ProjectGuard implements Guard<Project> {
    /** Every section is filled and every legal rule in force on the dossier's day is kept. */
    DOSSIER_IS_COMPLETE_AND_LAWFUL {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return fact(at, LawFacts.class).violations();
        }
    },
    /** Each reason of the last return has its answer; asked of people on pages, not of callers of contract v1 (ADR 58). */
    @InForce(act = "NĐ 61/2018", article = "Điều 17", from = "2018-06-21", toConfirm = true)
    EVERY_REASON_IS_ANSWERED {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return at.fact(ReturnFacts.class).map(ReturnFacts::unanswered).orElse(List.of());
        }
    },
    /** At least one reason, in a sentence or bound to a field. */
    REASON_GIVEN {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(at.comment().isEmpty() && at.reasons().isEmpty(), "reason-given", "comment");
        }
    },
    /** Whoever completes a late step says why: asked of people on pages, not of callers of contract v1 (ADR 84). */
    @InForce(act = "NĐ 61/2018", article = "Điều 19", from = "2018-06-21", toConfirm = true)
    LATE_STEP_IS_EXPLAINED {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return at.fact(LateFacts.class).filter(late -> late.due() && late.reason() == null)
                    .map(late -> List.of(Violation.of("late-explained", "lateReason", "guard.late-explained", late.days()))).orElse(List.of());
        }
    },
    COUNCIL_IS_SET {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(!fact(at, CouncilFacts.class).isSet(), "council-set", "council");
        }
    },
    @InForce(act = "Luật PCTN 2018", article = "Điều 23", from = "2019-07-01", toConfirm = true)
    NO_MEMBER_HAS_A_CONFLICT {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            List<String> names = fact(at, CouncilFacts.class).conflicted();
            return when(!names.isEmpty(), "no-conflict", "council", String.join(", ", names));
        }
    },
    /** Quorum met, every sheet of a member present locked. */
    @InForce(act = "Quy chế hội đồng", article = "", from = "2022-04-19", toConfirm = true,
        numbers = {"QUORUM_NUMERATOR", "QUORUM_DENOMINATOR"})
    COUNCIL_CAN_CONCLUDE {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return fact(at, CouncilFacts.class).resultProblems();
        }
    },
    @InForce(act = "Tương tự NĐ 83/2018", article = "Điều 18", from = "2022-04-19", toConfirm = true,
        numbers = {"PASS_AVERAGE", "PASS_VOTE_PERCENT", "ZERO_SCORE_PERCENT"})
    SHEETS_CARRY_THE_PASS {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            CouncilFacts council = fact(at, CouncilFacts.class);
            return council.resultProblems().isEmpty() ? council.passProblems() : List.of();
        }
    },
    /**
     * The minutes of the round's meeting are signed by chair and secretary: asked of people on pages, and of everybody once a meeting is
     * recorded; not of callers of contract v1 who record none (ADR 80).
     */
    @InForce(act = "Quy chế hội đồng", article = "", from = "2022-04-19", toConfirm = true)
    MINUTES_ARE_SIGNED {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(at.fact(MinutesFacts.class).filter(one -> one.due() && !one.minutes().signed()).isPresent(), "minutes-signed", "meeting");
        }
    },
    MINUTES_SAY_PASS {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return unlessSaid(at, "PASS");
        }
    },
    MINUTES_SAY_FAIL {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return unlessSaid(at, "FAIL");
        }
    },
    /** Signed minutes that conclude the dossier are not followed by a request for more. */
    MINUTES_SAY_SUPPLEMENT {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return unlessSaid(at, "SUPPLEMENT");
        }
    },
    @InForce(act = "NĐ 358/2025", article = "", from = "2026-01-01", toConfirm = true)
    RESULT_IS_PUBLISHED {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(!project.isResultPublished(), "result-published", "council");
        }
    },
    RESULT_IS_NOT_PUBLISHED {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(project.isResultPublished(), "result-not-published", "council");
        }
    },
    /** Money that was promised to a dossier approved earlier is not there for this one (ADR 126). */
    @InForce(act = "Luật NSNN 2015", article = "Điều 12", from = "2017-01-01", toConfirm = true)
    BUDGET_EXISTS {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return fact(at, BudgetFacts.class).missing();
        }
    },
    /** A district decides up to its limit; above it, it does nothing but raise the dossier to the province, which then decides. */
    @InForce(act = "Phân cấp của tỉnh", article = "", from = "2022-04-19", toConfirm = true, numbers = "DISTRICT_APPROVAL_LIMIT")
    WITHIN_AUTHORITY {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            AuthorityFacts authority = fact(at, AuthorityFacts.class);
            return project.isDecidedByProvince() || authority.abolished(project).isPresent() ? List.of()
                    : authority.excess(project.stateSupport()).map(List::of).orElse(List.of());
        }
    },
    /** There are no districts since 1/7/2025: what one was to decide is handed to the commune before anybody decides on it (ADR 121). */
    @InForce(act = "NĐ 131/2025", article = "", from = "2025-07-01", toConfirm = true)
    NO_ABOLISHED_DISTRICT_DECIDES {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return fact(at, AuthorityFacts.class).abolished(project).map(List::of).orElse(List.of());
        }
    },
    /** The other side of the contract is known: name, registration or certification, representative. */
    COUNTERPARTY_IS_VERIFIED {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(!project.counterpartyIsNamed(), "counterparty-verified", "leadUnit");
        }
    },
    NO_ADJUSTMENT_IS_PENDING {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(project.isAdjustmentPending(), "no-adjustment-pending", "adjustment");
        }
    },
    AN_ADJUSTMENT_IS_PENDING {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return when(!project.isAdjustmentPending(), "adjustment-pending", "adjustment");
        }
    },
    ALL_CYCLES_ARE_DONE {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            List<Integer> open = fact(at, MoneyFacts.class).openCycles();
            return when(!open.isEmpty(), "cycles-done", "cycles", open.toString().replaceAll("[\\[\\]]", ""));
        }
    },
    NO_ADVANCE_IS_OPEN {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return fact(at, MoneyFacts.class).advancesOpen();
        }
    },
    /** What was asked for is paid or refused first: after the settlement nothing is paid any more. */
    NO_PAYMENT_IS_UNDER_WAY {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            return fact(at, MoneyFacts.class).paymentsUnderWay();
        }
    },
    /** There is something to follow: rotation still open, or a result still to be measured. */
    SOMETHING_TO_FOLLOW {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            ObligationFacts owed = fact(at, ObligationFacts.class);
            return when(owed.openRotations() == 0 && owed.targetsWithoutResult() == 0 && !project.isOutcomeSurveyDue(at.day()),
                    "something-to-follow", "outcomes");
        }
    },
    @InForce(act = "NĐ 27/2022", article = "Điều 22", from = "2022-04-19", toConfirm = true)
    NO_OBLIGATION_IS_OPEN {
        @Override
        public List<Violation> check(Project project, Occasion at) {
            ObligationFacts owed = fact(at, ObligationFacts.class);
            return when(owed.openRotations() > 0, "no-open-obligation", "rotation", owed.openRotations());
        }
    };

    private static List<Violation> unlessSaid(Occasion at, String conclusion) {
        return when(at.fact(MinutesFacts.class).map(MinutesFacts::minutes).filter(one -> one.signed() && !conclusion.equals(one.conclusion()))
                .isPresent(), "minutes-say", "meeting");
    }

    private static <F> F fact(Occasion at, Class<F> type) {
        return at.fact(type).orElseThrow(() -> new IllegalStateException("the use case must bring " + type.getSimpleName()));
    }

    private static List<Violation> when(boolean broken, String rule, String field, Object... args) {
        return broken ? List.of(Violation.of(rule, field, "guard." + rule, args)) : List.of();
    }
}
