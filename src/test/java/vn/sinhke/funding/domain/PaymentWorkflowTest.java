package vn.sinhke.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.funding.domain.Books.DAY;
import static vn.sinhke.funding.domain.Books.YEAR_END;
import static vn.sinhke.funding.domain.Books.actor;
import static vn.sinhke.funding.domain.Books.cycle;
import static vn.sinhke.funding.domain.Books.funding;
import static vn.sinhke.funding.domain.Books.occasion;
import static vn.sinhke.funding.domain.Books.payment;
import static vn.sinhke.funding.domain.Books.standing;
import static vn.sinhke.project.domain.FundingSource.CENTRAL_BUDGET;
import static vn.sinhke.project.domain.FundingSource.LOCAL_BUDGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Occasion;

/** The table of a payment: who may move it, and that no payment goes beyond the money. */
class PaymentWorkflowTest {
    private final FundingCycle open = cycle(1, CycleState.OPEN, 300);

    private static Set<Role> rolesOf(PaymentParty party, Manager manager) {
        Role head = manager == Manager.DEPARTMENT ? Role.DEPT_HEAD : Role.DISTRICT_LEADER;
        return switch (party) {
            case PAYMENT_REQUESTER -> Set.of(Role.FINANCE_OFFICER, Role.DISTRICT_OFFICER);
            case FINANCE -> Set.of(Role.FINANCE_OFFICER);
            case PAYMENT_APPROVER -> Set.of(head);
            case BUDGET_HOLDER -> Set.of(head, Role.FINANCE_OFFICER);
        };
    }

    @TestFactory
    Stream<DynamicTest> everyRoleMayDoExactlyWhatTheTableSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Manager manager : Manager.values()) {
            Occasion at = Occasion.on(DAY).with(Standing.class, standing(ProjectState.IN_PROGRESS, manager));
            for (var row : PaymentWorkflow.V1.rows()) {
                for (Role role : Role.values()) {
                    Payment payment = payment(open, PaymentKind.VOLUME, row.from(), CENTRAL_BUDGET, 1);
                    tests.add(DynamicTest.dynamicTest(manager + " " + row.from() + " " + row.action() + " " + role, () -> {
                        assertThat(row.by().holds(actor(Books.OTHER, role, true), payment, at))
                                .isEqualTo(rolesOf((PaymentParty) row.by(), manager).contains(role));
                        assertThat(row.by().holds(actor(Books.OTHER, role, false), payment, at)).as("elsewhere").isFalse();
                    }));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void everyStateIsReachedAndOnlyFinalOnesEnd() {
        assertThat(PaymentWorkflow.V1.reachableFrom(PaymentState.DRAFT)).isEqualTo(EnumSet.allOf(PaymentState.class));
        for (PaymentState state : PaymentState.values()) {
            assertThat(PaymentWorkflow.V1.from(state).isEmpty()).as(state.name()).isEqualTo(state.isFinal());
        }
    }

    @Test
    void whoeverAskedDoesNotApprove() {
        Occasion at = occasion(ProjectState.IN_PROGRESS, DAY);
        Payment payment = payment(open, PaymentKind.VOLUME, PaymentState.CHECKED, CENTRAL_BUDGET, 1);
        assertThat(PaymentParty.PAYMENT_APPROVER.holds(actor(Books.OTHER, Role.DEPT_HEAD, true), payment, at)).isTrue();
        payment.signed(PaymentAction.REQUEST, Books.OTHER, DAY);
        assertThat(PaymentParty.PAYMENT_APPROVER.holds(actor(Books.OTHER, Role.DEPT_HEAD, true), payment, at)).isFalse();
    }

    /** Scenario 22: 300 funded, 280 paid, so 20 is left. */
    @Test
    void aRequestBeyondTheCycleIsRefusedAndSaysWhatIsLeft() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 300, YEAR_END));
        Payment paid = payment(open, PaymentKind.VOLUME, PaymentState.PAID, CENTRAL_BUDGET, 280);
        Payment tooMuch = payment(open, PaymentKind.VOLUME, PaymentState.DRAFT, CENTRAL_BUDGET, 30);
        assertThat(broken(tooMuch, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(paid, tooMuch)))
                .singleElement().satisfies(one -> {
                    assertThat(one.rule()).isEqualTo("payment-within-cycle");
                    assertThat(one.limit()).isEqualTo("20");
                    assertThat(Messages.in(Messages.VIETNAMESE).of(one)).contains("chỉ còn 20\u00a0đ").contains("30\u00a0đ");
                });
        Payment fits = payment(open, PaymentKind.VOLUME, PaymentState.DRAFT, CENTRAL_BUDGET, 20);
        assertThat(broken(fits, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(paid, fits))).isEmpty();
        Payment asked = payment(open, PaymentKind.VOLUME, PaymentState.REQUESTED, CENTRAL_BUDGET, 1);
        assertThat(broken(fits, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(paid, asked, fits)))
                .as("what others asked for is taken").hasSize(1);
    }

    @Test
    void noSourcePaysForAnother() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 100, YEAR_END), funding(open, LOCAL_BUDGET, 50, YEAR_END));
        Payment local = payment(open, PaymentKind.VOLUME, PaymentState.DRAFT, LOCAL_BUDGET, 51);
        assertThat(broken(local, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(local)))
                .extracting(Violation::rule).containsExactly("payment-within-source");
    }

    /** Scenario 25. */
    @Test
    void nothingIsPaidWhileTheDossierIsSuspended() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 300, YEAR_END));
        for (PaymentState state : List.of(PaymentState.DRAFT, PaymentState.REQUESTED, PaymentState.CHECKED, PaymentState.APPROVED)) {
            Payment payment = payment(open, PaymentKind.VOLUME, state, CENTRAL_BUDGET, 10);
            PaymentAction action = List.of(PaymentAction.REQUEST, PaymentAction.CHECK, PaymentAction.APPROVE, PaymentAction.PAY)
                    .get(state.ordinal());
            assertThat(broken(payment, action, ProjectState.SUSPENDED, DAY, CycleState.OPEN, funded, List.of(payment)))
                    .extracting(Violation::rule).containsExactly("payment-dossier-suspended");
        }
    }

    /** Between final acceptance and settlement accepted work is paid; nothing is advanced any more, and nothing is paid after. */
    @Test
    void acceptedWorkIsPaidUntilTheDossierIsSettled() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 300, YEAR_END));
        Payment volume = payment(open, PaymentKind.VOLUME, PaymentState.APPROVED, CENTRAL_BUDGET, 10);
        assertThat(broken(volume, PaymentAction.PAY, ProjectState.COMPLETED, DAY, CycleState.ACCEPTED, funded, List.of(volume))).isEmpty();
        Payment advance = payment(open, PaymentKind.ADVANCE, PaymentState.APPROVED, CENTRAL_BUDGET, 10);
        assertThat(broken(advance, PaymentAction.PAY, ProjectState.COMPLETED, DAY, CycleState.ACCEPTED, funded, List.of(advance)))
                .extracting(Violation::rule).containsExactly("payment-advance-completed");
        for (ProjectState state : List.of(ProjectState.APPROVED, ProjectState.SETTLED, ProjectState.FOLLOW_UP, ProjectState.CLOSED)) {
            assertThat(broken(volume, PaymentAction.PAY, state, DAY, CycleState.ACCEPTED, funded, List.of(volume)))
                    .extracting(Violation::rule).containsExactly("payment-dossier-running");
        }
    }

    /** Scenario 26, for spending: both sides of the last day; what was spent in time stays spent. */
    @Test
    void expiredMoneyIsNotSpent() {
        FundingCycle cycle = cycle(1, CycleState.OPEN, 300);
        List<CycleFunding> funded = List.of(funding(cycle, CENTRAL_BUDGET, 300, YEAR_END));
        Payment paid = payment(cycle, PaymentKind.VOLUME, PaymentState.PAID, CENTRAL_BUDGET, 100);
        Payment late = payment(cycle, PaymentKind.VOLUME, PaymentState.APPROVED, CENTRAL_BUDGET, 50);
        List<Payment> all = List.of(paid, late);
        assertThat(broken(late, PaymentAction.PAY, ProjectState.IN_PROGRESS, YEAR_END, CycleState.OPEN, funded, all)).isEmpty();
        LocalDate after = LocalDate.of(2025, 1, 2);
        assertThat(broken(late, PaymentAction.PAY, ProjectState.IN_PROGRESS, after, CycleState.OPEN, funded, all)).singleElement()
                .satisfies(one -> assertThat(Messages.in(Messages.VIETNAMESE).of(one)).contains("200\u00a0đ đã hết hạn").contains("chuyển nguồn"));
        List<CycleFunding> carried = List.of(funded.get(0), funding(cycle, CENTRAL_BUDGET, 200, LocalDate.of(2025, 12, 31)));
        carried.get(0).release(new CycleAccount(funded, all).unspent().get(funded.get(0)));
        assertThat(broken(late, PaymentAction.PAY, ProjectState.IN_PROGRESS, after, CycleState.OPEN, carried, all))
                .as("carried over").isEmpty();
        assertThat(new CycleAccount(carried, all).left(CENTRAL_BUDGET, after, null)).hasToString("150");
    }

    @Test
    void theFinalPaymentWaitsForAcceptance() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 300, YEAR_END));
        Payment last = payment(open, PaymentKind.FINAL, PaymentState.DRAFT, CENTRAL_BUDGET, 10);
        assertThat(broken(last, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(last)))
                .extracting(Violation::rule).containsExactly("payment-cycle-open");
        assertThat(broken(last, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.ACCEPTED, funded, List.of(last))).isEmpty();
    }

    /** Half of the 300 that are approved, whatever else is left; both sides, to the đồng. */
    @Test
    void anAdvanceIsAtMostHalfOfTheCycle() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 300, YEAR_END));
        Payment half = payment(open, PaymentKind.ADVANCE, PaymentState.DRAFT, CENTRAL_BUDGET, 150);
        assertThat(broken(half, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(half))).isEmpty();
        Payment more = payment(open, PaymentKind.ADVANCE, PaymentState.DRAFT, CENTRAL_BUDGET, 151);
        assertThat(broken(more, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(more)))
                .singleElement().satisfies(one -> {
                    assertThat(one.rule()).isEqualTo("advance-within-limit");
                    assertThat(one.article()).isEqualTo("TT 62/2020/TT-BTC");
                    assertThat(one.measured()).isEqualTo("151");
                    assertThat(one.limit()).isEqualTo("150");
                    assertThat(Messages.in(Messages.VIETNAMESE).of(one)).contains("tối đa 50%").contains("150\u00a0đ").contains("151\u00a0đ");
                });
        Payment volume = payment(open, PaymentKind.VOLUME, PaymentState.DRAFT, CENTRAL_BUDGET, 300);
        assertThat(broken(volume, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(volume)))
                .as("volume is not an advance").isEmpty();
    }

    @Test
    void advancesUnderWayCountTogetherAndEachStepLooksAgain() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 300, YEAR_END));
        Payment asked = payment(open, PaymentKind.ADVANCE, PaymentState.REQUESTED, CENTRAL_BUDGET, 100);
        Payment fits = payment(open, PaymentKind.ADVANCE, PaymentState.DRAFT, CENTRAL_BUDGET, 50);
        assertThat(broken(fits, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(asked, fits))).isEmpty();
        for (PaymentState state : List.of(PaymentState.DRAFT, PaymentState.REQUESTED, PaymentState.CHECKED, PaymentState.APPROVED)) {
            Payment over = payment(open, PaymentKind.ADVANCE, state, CENTRAL_BUDGET, 51);
            PaymentAction action = List.of(PaymentAction.REQUEST, PaymentAction.CHECK, PaymentAction.APPROVE, PaymentAction.PAY)
                    .get(state.ordinal());
            assertThat(broken(over, action, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(asked, over)))
                    .as(state.name()).extracting(Violation::rule).containsExactly("advance-within-limit");
        }
    }

    @Test
    void anAdvanceThatIsNotClearedBlocksTheNext() {
        List<CycleFunding> funded = List.of(funding(open, CENTRAL_BUDGET, 300, YEAR_END));
        Payment paid = payment(open, PaymentKind.ADVANCE, PaymentState.PAID, CENTRAL_BUDGET, 50);
        Payment next = payment(open, PaymentKind.ADVANCE, PaymentState.DRAFT, CENTRAL_BUDGET, 100);
        assertThat(broken(next, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(paid, next)))
                .extracting(Violation::rule).containsExactly("advance-earlier-cleared");
        Payment volume = payment(open, PaymentKind.VOLUME, PaymentState.DRAFT, CENTRAL_BUDGET, 100);
        assertThat(broken(volume, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(paid, volume)))
                .as("work that is done is paid").isEmpty();
        Payment cleared = payment(open, PaymentKind.ADVANCE, PaymentState.CLEARED, CENTRAL_BUDGET, 150);
        assertThat(broken(next, PaymentAction.REQUEST, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, funded, List.of(cleared, next))).isEmpty();
    }

    /** A share that leaves a part of a đồng gives the whole đồng below. */
    @Test
    void theLimitIsAWholeSum() {
        assertThat(new AdvanceLimit(new BigDecimal("50"), null).of(Money.vnd(301))).isEqualTo(Money.vnd(150));
        assertThat(new AdvanceLimit(new BigDecimal("33.3"), null).of(Money.vnd(1_000))).isEqualTo(Money.vnd(333));
    }

    @Test
    void onlyAnAdvanceIsCleared() {
        Payment volume = payment(open, PaymentKind.VOLUME, PaymentState.PAID, CENTRAL_BUDGET, 10);
        assertThat(broken(volume, PaymentAction.CLEAR, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, List.of(), List.of(volume))).hasSize(1);
        Payment advance = payment(open, PaymentKind.ADVANCE, PaymentState.PAID, CENTRAL_BUDGET, 10);
        assertThat(broken(advance, PaymentAction.CLEAR, ProjectState.IN_PROGRESS, DAY, CycleState.OPEN, List.of(), List.of(advance))).isEmpty();
    }

    private static List<Violation> broken(Payment payment, PaymentAction action, ProjectState project, LocalDate day, CycleState cycle,
            List<CycleFunding> funded, List<Payment> all) {
        CycleAccount account = new CycleAccount(funded, all);
        Occasion at = occasion(project, day).with(PaymentFacts.class, new PaymentFacts(cycle, account, Money.vnd(300),
                new AdvanceLimit(new BigDecimal("50"), "TT 62/2020/TT-BTC"), account.openAdvances()));
        return PaymentWorkflow.V1.find(payment.state(), action).orElseThrow().guards().stream()
                .flatMap(guard -> guard.check(payment, at).stream()).toList();
    }
}
