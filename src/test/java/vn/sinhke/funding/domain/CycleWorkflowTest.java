package vn.sinhke.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.funding.domain.Books.DAY;
import static vn.sinhke.funding.domain.Books.actor;
import static vn.sinhke.funding.domain.Books.cycle;
import static vn.sinhke.funding.domain.Books.occasion;
import static vn.sinhke.funding.domain.Books.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sinhke.funding.domain.CycleFacts.Previous;
import vn.sinhke.funding.query.Purse;
import vn.sinhke.funding.query.Purses;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Occasion;

/** The table of a cycle: who may move it, and on what conditions. */
class CycleWorkflowTest {
    private static final CycleAccount EMPTY = new CycleAccount(List.of(), List.of());

    private static Set<Role> rolesOf(CycleParty party, Manager manager) {
        boolean department = manager == Manager.DEPARTMENT;
        Role head = department ? Role.DEPT_HEAD : Role.DISTRICT_LEADER;
        Role staff = department ? Role.DEPT_APPRAISER : Role.DISTRICT_OFFICER;
        return switch (party) {
            case FINANCE -> Set.of(Role.FINANCE_OFFICER);
            case BUDGET_HOLDER -> Set.of(head, Role.FINANCE_OFFICER);
            case ACCEPTANCE_BOARD -> Set.of(head, staff);
            case CANCELLER -> department ? Set.of(head, Role.PROVINCE_LEADER) : Set.of(head);
        };
    }

    @TestFactory
    Stream<DynamicTest> everyRoleMayDoExactlyWhatTheTableSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Manager manager : Manager.values()) {
            Occasion at = Occasion.on(DAY).with(Standing.class, standing(ProjectState.IN_PROGRESS, manager));
            for (var row : CycleWorkflow.V1.rows()) {
                for (Role role : Role.values()) {
                    FundingCycle cycle = cycle(1, row.from(), 100);
                    tests.add(DynamicTest.dynamicTest(manager + " " + row.from() + " " + row.action() + " " + role, () -> {
                        assertThat(row.by().holds(actor(Books.OTHER, role, true), cycle, at))
                                .isEqualTo(rolesOf((CycleParty) row.by(), manager).contains(role));
                        assertThat(row.by().holds(actor(Books.OTHER, role, false), cycle, at)).as("elsewhere").isFalse();
                    }));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void everyStateIsReachedAndOnlyFinalOnesEnd() {
        assertThat(CycleWorkflow.V1.reachableFrom(CycleState.PLANNED)).isEqualTo(EnumSet.allOf(CycleState.class));
        for (CycleState state : CycleState.values()) {
            assertThat(CycleWorkflow.V1.from(state).isEmpty()).as(state.name()).isEqualTo(state.isFinal());
        }
    }

    @Test
    void anAuthorDoesNotAccept() {
        Occasion at = Occasion.on(DAY).with(Standing.class, standing(ProjectState.IN_PROGRESS, Manager.DISTRICT));
        assertThat(CycleParty.ACCEPTANCE_BOARD.holds(actor(Books.AUTHOR, Role.DISTRICT_OFFICER, true), cycle(1, CycleState.OPEN, 1), at))
                .isFalse();
    }

    /** Scenario 23. */
    @Test
    void theSecondCycleOpensAfterTheFirstIsAcceptedAndItsAdvanceCleared() {
        FundingCycle second = cycle(2, CycleState.FUNDED, 100);
        assertThat(broken(second, CycleAction.OPEN, new Previous(1, CycleState.OPEN, Money.ZERO)))
                .extracting(Violation::rule).containsExactly("cycle-previous-accepted");
        assertThat(broken(second, CycleAction.OPEN, new Previous(1, CycleState.OPEN, Money.vnd(5))))
                .extracting(Violation::rule).containsExactly("cycle-previous-accepted", "cycle-previous-advances");
        assertThat(broken(second, CycleAction.OPEN, new Previous(1, CycleState.ACCEPTED, Money.vnd(5))))
                .extracting(Violation::rule).containsExactly("cycle-previous-advances");
        assertThat(broken(second, CycleAction.OPEN, new Previous(1, CycleState.ACCEPTED, Money.ZERO))).isEmpty();
        assertThat(broken(second, CycleAction.OPEN, new Previous(1, CycleState.SETTLED, Money.ZERO))).isEmpty();
        assertThat(broken(second, CycleAction.OPEN, new Previous(1, CycleState.CANCELLED, Money.ZERO)))
                .as("what was cancelled was not accepted").extracting(Violation::rule).containsExactly("cycle-previous-accepted");
    }

    @Test
    void theAdvancesOfAllEarlierCyclesAreCleared() {
        assertThat(broken(cycle(3, CycleState.FUNDED, 100), CycleAction.OPEN, new Previous(1, CycleState.ACCEPTED, Money.vnd(5)),
                new Previous(2, CycleState.ACCEPTED, Money.vnd(7)))).extracting(CycleWorkflowTest::say)
                .satisfiesExactly(one -> assertThat(one).contains("Chu kỳ 1").contains("5\u00a0đ"), one -> assertThat(one).contains("Chu kỳ 2").contains("7\u00a0đ"));
    }

    /** DOMAIN §3C: the offtake contract is valid on the day, and the participants are looked at again. */
    @Test
    void aFurtherCycleAsksForTheContractAndTheParticipantsOfTheDay() {
        Previous accepted = new Previous(1, CycleState.ACCEPTED, Money.ZERO);
        FundingCycle second = cycle(2, CycleState.FUNDED, 100);
        ContinuationFacts wrong = new ContinuationFacts(true, List.of("HH-1 Hoàng Thị Mai", "HH-2 Nông Văn Tú"));
        assertThat(broken(second, null, wrong, accepted)).satisfiesExactly(
                one -> assertThat(say(one)).contains("hợp đồng bao tiêu").contains("03/06/2024"),
                one -> assertThat(say(one)).contains("2 hộ").contains("HH-1 Hoàng Thị Mai, HH-2 Nông Văn Tú"));
        assertThat(broken(second, "Hai hộ không nhận con giống chu kỳ này", wrong, accepted)).as("the agency says what it does")
                .extracting(Violation::rule).containsExactly("cycle-contract-valid");
        assertThat(broken(cycle(1, CycleState.FUNDED, 100), null, wrong)).as("the first was judged at its application").isEmpty();
    }

    private static List<Violation> broken(FundingCycle cycle, String comment, ContinuationFacts facts, Previous... earlier) {
        Occasion at = Occasion.on(DAY, comment, List.of()).with(Standing.class, standing(ProjectState.IN_PROGRESS, Manager.DEPARTMENT))
                .with(CycleFacts.class, new CycleFacts(List.of(), List.of(earlier), EMPTY)).with(ContinuationFacts.class, facts);
        return CycleWorkflow.V1.find(cycle.state(), CycleAction.OPEN).orElseThrow().guards().stream().flatMap(guard -> guard.check(cycle, at).stream()).toList();
    }

    private static List<Violation> broken(FundingCycle cycle, CycleAction action, Previous... earlier) {
        Occasion at = occasion(ProjectState.IN_PROGRESS, DAY).with(CycleFacts.class, new CycleFacts(List.of(), List.of(earlier), EMPTY))
                .with(ContinuationFacts.class, new ContinuationFacts(false, List.of()));
        return CycleWorkflow.V1.find(cycle.state(), action).orElseThrow().guards().stream()
                .flatMap(guard -> guard.check(cycle, at).stream()).toList();
    }

    /** Scenario 26, for the funding of a cycle: both sides of the last day, and of the sum. */
    @Test
    void moneyFundsUpToItsLastDayAndToTheLastDong() {
        assertThat(missing(100, 100, LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(missing(101, 100, LocalDate.of(2024, 12, 31))).singleElement()
                .satisfies(broken -> assertThat(say(broken)).contains("Ngân sách trung ương năm 2024 còn thiếu 1"));
        assertThat(missing(100, 100, LocalDate.of(2025, 1, 1))).singleElement()
                .satisfies(broken -> assertThat(say(broken)).contains("100\u00a0đ đã hết hạn").contains("chuyển nguồn"));
    }

    private static List<Violation> missing(long wanted, long free, LocalDate day) {
        Purse purse = new Purse(1L, Books.AGENCY, FundingSource.CENTRAL_BUDGET, Books.OWNER, LocalDate.of(2024, 12, 31), Money.vnd(free));
        Occasion at = occasion(ProjectState.APPROVED, day).with(CycleFacts.class, new CycleFacts(
                Purses.needs(Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(wanted)), List.of(purse), day), List.of(), EMPTY));
        return CycleGuard.STATE_MONEY_IS_COVERED.check(cycle(1, CycleState.PLANNED, wanted), at);
    }

    private static String say(Violation broken) {
        return Messages.in(Messages.VIETNAMESE).of(broken);
    }
}
