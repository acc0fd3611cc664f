package vn.sinhke.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentAction;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.AllocationList;
import vn.sinhke.funding.query.AllocationRow;
import vn.sinhke.funding.query.ProjectMoney;
import vn.sinhke.funding.usecase.CarryOverAllocation;
import vn.sinhke.funding.usecase.CorrectDraft;
import vn.sinhke.funding.usecase.CycleView;
import vn.sinhke.funding.usecase.DraftPayment;
import vn.sinhke.funding.usecase.EnterAllocation;
import vn.sinhke.funding.usecase.MoveCycle;
import vn.sinhke.funding.usecase.MovePayment;
import vn.sinhke.funding.usecase.PaymentView;
import vn.sinhke.funding.usecase.Seen;
import vn.sinhke.funding.usecase.ViewMoney;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.History;

/** Money on real databases: what cycles take from allocations and payments from cycles never exceeds what is there. */
class MoneyIT {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate CONTRACT_END = LocalDate.of(2029, 5, 31);

    /** One desk: a database, the beans, a finance officer and a head of the labour department, and a dossier under way. */
    private static final class Desk implements AutoCloseable {
        final TestDatabase database;
        final Wiring wiring;
        final Dossiers dossiers;
        final Actor finance;
        final Actor head;
        final Actor appraiser;
        final long project;

        Desk(DatabaseServer server, LocalDate day, long planned, int cycles) {
            database = TestDatabase.migrated(server);
            wiring = new Wiring(database).with(BusinessClock.class,
                    new BusinessClock(Clock.fixed(day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE)));
            dossiers = wiring.in(() -> new Dossiers(wiring));
            wiring.with(CurrentActor.class, dossiers);
            finance = wiring.in(() -> dossiers.person(Role.FINANCE_OFFICER, "SLDTBXH"));
            head = wiring.in(() -> dossiers.person(Role.DEPT_HEAD, "SLDTBXH"));
            appraiser = wiring.in(() -> dossiers.person(Role.DEPT_APPRAISER, "SLDTBXH"));
            project = wiring.in(() -> {
                Actor author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                long id = dossiers.dossier(ProjectState.IN_PROGRESS, Manager.DEPARTMENT, author, appraiser, null);
                dossiers.sql("INSERT INTO project_site (project_id, pos, unit_id) VALUES (?1, 0, ?2)", id, dossiers.unit("02179"));
                dossiers.sql("INSERT INTO project_contract (project_id, pos, buyer, from_day, to_day) VALUES (?1, 0, 'HTX', '2024-06-01', ?2)", id, CONTRACT_END);
                for (int no = 1; no <= cycles; no++) {
                    wiring.get(FundingCycles.class).add(new FundingCycle(id, new CyclePlan(no, day.getYear(), null, null),
                            Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(planned)), day));
                }
                return id;
            });
            wiring.get(MovePayment.class);
            wiring.get(CarryOverAllocation.class);
            wiring.get(AllocationList.class);
        }

        <T> T as(Actor who, Callable<T> work) {
            dossiers.as(who);
            return wiring.in(() -> {
                try {
                    return work.call();
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        long allocate(int year, long amount, LocalDate expires) {
            return as(finance, () -> wiring.get(EnterAllocation.class).enter(new EnterAllocation.Entry(FundingSource.CENTRAL_BUDGET,
                    year, dossiers.unit("066"), Money.vnd(amount), CapitalKind.RECURRENT, "12/QĐ-UBND", expires)));
        }

        void state(ProjectState state) {
            wiring.run(() -> dossiers.sql("UPDATE project SET state = ?1 WHERE id = ?2", state.name(), project));
        }

        List<Violation> unsettled() {
            return as(finance, () -> wiring.get(ProjectMoney.class).unsettled(project));
        }

        AllocationRow allocation(long id) {
            return as(finance, () -> wiring.get(AllocationList.class).one(id));
        }

        CycleView move(Actor who, int no, CycleAction action) {
            return as(who, () -> wiring.get(MoveCycle.class).move(project, no, action, Seen.NONE, null));
        }

        PaymentView draft(long amount) {
            return draft(PaymentKind.VOLUME, amount);
        }

        PaymentView draft(PaymentKind kind, long amount) {
            return as(finance, () -> wiring.get(DraftPayment.class).draft(project, 1,
                    new Payment.Order(kind, Money.vnd(amount), FundingSource.CENTRAL_BUDGET, "HTX", "01")));
        }

        PaymentView move(Actor who, long payment, PaymentAction action) {
            return as(who, () -> wiring.get(MovePayment.class).move(payment, action, Seen.NONE, "lý do"));
        }

        PaymentView rewrite(Actor who, PaymentView seen, Payment.Order order) {
            return as(who, () -> wiring.get(CorrectDraft.class).rewrite(seen.id(), seen.version(), order));
        }

        void discard(Actor who, PaymentView seen) {
            as(who, () -> {
                wiring.get(CorrectDraft.class).discard(seen.id(), seen.version());
                return null;
            });
        }

        /** To its author. */
        void refusedAsNoDraft(long id, Payment.Order order) {
            PaymentView now = as(finance, () -> wiring.get(ViewMoney.class).payment(id));
            assertThat(now.own()).isFalse();
            assertThat(broken(() -> rewrite(finance, now, order))).extracting(Violation::rule).containsExactly("payment-is-draft");
            assertThatThrownBy(() -> discard(finance, now)).isInstanceOf(Problem.RulesBroken.class);
        }

        long pay(long amount) {
            return pay(PaymentKind.VOLUME, amount);
        }

        long pay(PaymentKind kind, long amount) {
            long id = draft(kind, amount).id();
            move(finance, id, PaymentAction.REQUEST);
            move(finance, id, PaymentAction.CHECK);
            move(head, id, PaymentAction.APPROVE);
            move(finance, id, PaymentAction.PAY);
            return id;
        }

        @Override
        public void close() {
            wiring.close();
            database.close();
        }
    }

    @Test
    void aCycleTakesFromTheAllocationsAndGivesBackWhatItDoesNotSpend() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 2)) {
            long first = desk.allocate(2024, 200, null);
            assertThatThrownBy(() -> desk.move(desk.finance, 1, CycleAction.FUND)).isInstanceOfSatisfying(Problem.RulesBroken.class,
                    broken -> assertThat(broken.violations()).extracting(Violation::rule).containsExactly("cycle-funded"));
            long second = desk.allocate(2024, 200, LocalDate.of(2024, 9, 30));
            CycleView funded = desk.move(desk.finance, 1, CycleAction.FUND);
            assertThat(funded.funded()).isEqualTo(Money.vnd(300));
            assertThat(desk.allocation(second).free()).as("what expires first is taken first").isEqualTo(Money.ZERO);
            assertThat(desk.allocation(first).free()).isEqualTo(Money.vnd(100));
            assertThatThrownBy(() -> desk.move(desk.appraiser, 1, CycleAction.OPEN)).isInstanceOf(Problem.NotAllowed.class);
            desk.move(desk.head, 1, CycleAction.OPEN);
            desk.pay(280);
            assertThat(broken(() -> desk.move(desk.finance, desk.draft(30).id(), PaymentAction.REQUEST))).singleElement()
                    .satisfies(one -> assertThat(one.limit()).isEqualTo("20"));
            assertThatThrownBy(() -> desk.move(desk.head, 1, CycleAction.SETTLE)).isInstanceOf(Problem.NotPossible.class);
            assertThat(broken(() -> {
                desk.allocate(2024, 300, null);
                desk.move(desk.finance, 2, CycleAction.FUND);
                return desk.move(desk.head, 2, CycleAction.OPEN);
            })).extracting(Violation::rule).containsExactly("cycle-previous-accepted");
            desk.move(desk.appraiser, 1, CycleAction.ACCEPT);
            assertThat(desk.move(desk.finance, 1, CycleAction.SETTLE).state()).isEqualTo(CycleState.SETTLED);
            assertThat(desk.allocation(first).free().plus(desk.allocation(second).free())).as("the unspent 20 is back").isEqualTo(Money.vnd(20));
            assertThat(desk.move(desk.head, 2, CycleAction.OPEN).state()).isEqualTo(CycleState.OPEN);
            assertThat(desk.as(desk.head, () -> desk.wiring.get(ViewMoney.class).payments(desk.project, null))).hasSize(2);
        }
    }

    /** The share is the dated parameter of the reference data; what is not cleared blocks the next. */
    @Test
    void anAdvanceIsHalfOfTheCycleAtMostAndIsClearedBeforeTheNext() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            desk.allocate(2024, 300, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            assertThat(broken(() -> desk.move(desk.finance, desk.draft(PaymentKind.ADVANCE, 151).id(), PaymentAction.REQUEST)))
                    .singleElement().satisfies(one -> {
                        assertThat(one.rule()).isEqualTo("advance-within-limit");
                        assertThat(one.limit()).isEqualTo("150");
                        assertThat(one.article()).isEqualTo("TT 62/2020/TT-BTC");
                    });
            long first = desk.pay(PaymentKind.ADVANCE, 150);
            long next = desk.draft(PaymentKind.ADVANCE, 1).id();
            assertThat(broken(() -> desk.move(desk.finance, next, PaymentAction.REQUEST))).extracting(Violation::rule)
                    .containsExactlyInAnyOrder("advance-within-limit", "advance-earlier-cleared");
            desk.move(desk.finance, first, PaymentAction.CLEAR);
            assertThat(desk.move(desk.finance, next, PaymentAction.REQUEST).state()).isEqualTo(PaymentState.REQUESTED);
        }
    }

    /** Scenario 23: the next cycle waits for acceptance and for the advance, then opens without a new council. */
    @Test
    void theNextCycleOpensWhenTheOneBeforeIsAcceptedAndItsAdvanceCleared() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 2)) {
            desk.allocate(2024, 600, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.finance, 2, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            long advance = desk.pay(PaymentKind.ADVANCE, 100);
            assertThat(broken(() -> desk.move(desk.head, 2, CycleAction.OPEN))).extracting(Violation::rule)
                    .containsExactly("cycle-previous-accepted", "cycle-previous-advances");
            desk.move(desk.appraiser, 1, CycleAction.ACCEPT);
            assertThat(broken(() -> desk.move(desk.head, 2, CycleAction.OPEN))).extracting(Violation::rule)
                    .containsExactly("cycle-previous-advances");
            desk.move(desk.finance, advance, PaymentAction.CLEAR);
            assertThat(desk.move(desk.head, 2, CycleAction.OPEN).state()).isEqualTo(CycleState.OPEN);
        }
    }

    /** DOMAIN §3C: the contract holds on the day, and whoever is not eligible any more is named; the agency says what it does. */
    @Test
    void aFurtherCycleLooksAtTheContractAndTheParticipantsAgain() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 2)) {
            desk.allocate(2024, 600, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.finance, 2, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            desk.move(desk.appraiser, 1, CycleAction.ACCEPT);
            desk.wiring.run(() -> {
                desk.dossiers.sql("UPDATE project_contract SET to_day = '2024-06-02' WHERE project_id = ?1", desk.project);
                desk.dossiers.sql("INSERT INTO household (code, head_name, search_name, village, admin_unit_id, district_id, province_id, members,"
                        + " ethnic_minority, woman_headed, merit, disabled, registered_on, current_class, current_from, sort_name)"
                        + " VALUES ('HH-X', 'Hoàng Thị Mai', 'hoang thi mai', 'Nà Đon', ?1, ?2, ?3, 4, TRUE, FALSE, FALSE, FALSE, '2022-12-14',"
                        + " 'AVERAGE_LIVING', '2022-12-14', 'mai')", desk.dossiers.unit("02179"), desk.dossiers.unit("066"), desk.dossiers.unit("06"));
                desk.dossiers.sql("INSERT INTO project_participant (project_id, pos, household_id, kind) SELECT ?1, 0, id, 'BENEFICIARY' FROM household"
                        + " WHERE code = 'HH-X'", desk.project);
            });
            assertThat(broken(() -> desk.move(desk.head, 2, CycleAction.OPEN))).extracting(Violation::rule)
                    .containsExactly("cycle-contract-valid", "cycle-participants-checked");
            desk.wiring.run(() -> desk.dossiers.sql("UPDATE project_contract SET to_day = '2024-06-03' WHERE project_id = ?1", desk.project));
            assertThat(broken(() -> desk.move(desk.head, 2, CycleAction.OPEN))).singleElement()
                    .satisfies(one -> assertThat(Messages.in(Messages.VIETNAMESE).of(one)).contains("HH-X Hoàng Thị Mai"));
            assertThat(desk.as(desk.head, () -> desk.wiring.get(MoveCycle.class).move(desk.project, 2, CycleAction.OPEN, Seen.NONE, "Hộ này thôi nhận")).state())
                    .isEqualTo(CycleState.OPEN);
            assertThat(desk.as(desk.head, () -> desk.wiring.get(History.class).of("Project", desk.project)))
                    .filteredOn(line -> line.action().equals("CHECK_PARTICIPANTS")).singleElement()
                    .satisfies(line -> assertThat(line.comment()).isEqualTo("HH-X Hoàng Thị Mai · Hộ này thôi nhận"));
        }
    }

    /** Scenario 25: nothing is asked for or paid while the dossier is suspended. */
    @Test
    void aSuspendedDossierPaysNothing() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            desk.allocate(2024, 300, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            long payment = desk.draft(100).id();
            desk.wiring.run(() -> desk.dossiers.sql("UPDATE project SET state = 'SUSPENDED' WHERE id = ?1", desk.project));
            assertThat(broken(() -> desk.move(desk.finance, payment, PaymentAction.REQUEST))).extracting(Violation::rule)
                    .containsExactly("payment-dossier-suspended");
            desk.wiring.run(() -> desk.dossiers.sql("UPDATE project SET state = 'IN_PROGRESS' WHERE id = ?1", desk.project));
            assertThat(desk.move(desk.finance, payment, PaymentAction.REQUEST).state()).isEqualTo(PaymentState.REQUESTED);
        }
    }

    /** A cycle that is over keeps nothing: what is refunded to it is free again where it came from. */
    @Test
    void whatIsRefundedAfterTheEndOfTheCycleIsFreeAgain() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            long allocation = desk.allocate(2024, 500, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            long advance = desk.pay(PaymentKind.ADVANCE, 100);
            long volume = desk.pay(80);
            desk.state(ProjectState.SUSPENDED);
            desk.move(desk.head, 1, CycleAction.CANCEL);
            assertThat(desk.allocation(allocation).free()).as("what was paid stays with the cycle").isEqualTo(Money.vnd(320));
            desk.move(desk.finance, advance, PaymentAction.REFUND);
            assertThat(desk.allocation(allocation).free()).isEqualTo(Money.vnd(420));
            desk.move(desk.finance, volume, PaymentAction.REFUND);
            assertThat(desk.allocation(allocation).free()).isEqualTo(Money.vnd(500));
            assertThat(desk.as(desk.finance, () -> desk.wiring.get(ViewMoney.class).cycle(desk.project, 1))).satisfies(cycle -> {
                assertThat(cycle.funded()).isEqualTo(Money.ZERO);
                assertThat(cycle.paid()).isEqualTo(Money.ZERO);
            });
        }
    }

    @Test
    void whatIsRefundedAfterTheSettlementIsFreeAgain() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            long allocation = desk.allocate(2024, 500, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            long kept = desk.pay(200);
            long volume = desk.pay(80);
            desk.move(desk.appraiser, 1, CycleAction.ACCEPT);
            desk.move(desk.finance, 1, CycleAction.SETTLE);
            assertThat(desk.allocation(allocation).free()).isEqualTo(Money.vnd(220));
            desk.move(desk.finance, volume, PaymentAction.REFUND);
            assertThat(desk.allocation(allocation).free()).isEqualTo(Money.vnd(300));
            desk.move(desk.finance, kept, PaymentAction.REFUND);
            assertThat(desk.allocation(allocation).free()).isEqualTo(Money.vnd(500));
        }
    }

    /** In an open cycle a refund can be spent again there; nothing goes back. */
    @Test
    void whatIsRefundedToAnOpenCycleStaysInIt() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            long allocation = desk.allocate(2024, 500, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            desk.move(desk.finance, desk.pay(80), PaymentAction.REFUND);
            assertThat(desk.allocation(allocation).free()).isEqualTo(Money.vnd(200));
            assertThat(desk.as(desk.finance, () -> desk.wiring.get(ViewMoney.class).cycle(desk.project, 1)).left()).isEqualTo(Money.vnd(300));
        }
    }

    @Test
    void whatIsRefundedFromAPastYearFollowsItsAllocationToTheNext() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, LocalDate.of(2025, 1, 2), 300, 1)) {
            long old = desk.allocate(2025, 400, LocalDate.of(2025, 1, 2));
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            long volume = desk.pay(100);
            long next = desk.as(desk.finance, () -> desk.wiring.get(CarryOverAllocation.class).carryOver(old, 2026, "NQ", null));
            desk.move(desk.appraiser, 1, CycleAction.ACCEPT);
            desk.move(desk.finance, 1, CycleAction.SETTLE);
            assertThat(desk.allocation(next).free()).isEqualTo(Money.vnd(300));
            desk.wiring.run(() -> desk.dossiers.sql("UPDATE allocation SET expires_on = '2025-01-01' WHERE id = ?1", old));
            desk.move(desk.finance, volume, PaymentAction.REFUND);
            assertThat(desk.allocation(next)).satisfies(row -> {
                assertThat(row.amount()).isEqualTo(Money.vnd(400));
                assertThat(row.free()).isEqualTo(Money.vnd(400));
            });
            assertThat(desk.allocation(old).free()).isEqualTo(Money.ZERO);
        }
    }

    /** Accepted work is paid until the dossier is settled; its settlement waits for every payment, and names them. */
    @Test
    void aCompletedDossierPaysWhatWasAcceptedAndSettlesWhenNothingIsUnderWay() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            desk.allocate(2024, 300, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            desk.move(desk.appraiser, 1, CycleAction.ACCEPT);
            long payment = desk.draft(100).id();
            desk.move(desk.finance, payment, PaymentAction.REQUEST);
            desk.state(ProjectState.COMPLETED);
            assertThat(desk.unsettled()).extracting(Violation::rule).containsExactly("no-payment-under-way");
            assertThat(broken(() -> desk.move(desk.finance, desk.draft(PaymentKind.ADVANCE, 1).id(), PaymentAction.REQUEST)))
                    .extracting(Violation::rule).containsExactly("payment-advance-completed");
            desk.move(desk.finance, payment, PaymentAction.CHECK);
            desk.move(desk.head, payment, PaymentAction.APPROVE);
            desk.move(desk.finance, payment, PaymentAction.PAY);
            desk.move(desk.finance, 1, CycleAction.SETTLE);
            assertThat(desk.unsettled()).isEmpty();
            desk.state(ProjectState.SETTLED);
            assertThat(broken(() -> desk.move(desk.finance, desk.draft(1).id(), PaymentAction.REQUEST))).extracting(Violation::rule)
                    .contains("payment-dossier-running");
        }
    }

    /** A draft above what the cycle has can be asked for by nobody: whoever wrote it corrects it or takes it away, as long as it is a draft. */
    @Test
    void aDraftIsCorrectedAndTakenAwayByItsAuthorOnly() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            desk.allocate(2024, 300, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            Actor colleague = desk.wiring.in(() -> desk.dossiers.person(Role.FINANCE_OFFICER, "SLDTBXH"));
            Payment.Order right = new Payment.Order(PaymentKind.VOLUME, Money.vnd(300), FundingSource.CENTRAL_BUDGET, "HTX", "02");
            PaymentView written = desk.draft(301);
            assertThat(written.own()).isTrue();
            assertThat(broken(() -> desk.move(desk.finance, written.id(), PaymentAction.REQUEST))).isNotEmpty();
            for (Actor who : List.of(colleague, desk.head, desk.appraiser)) {
                assertThatThrownBy(() -> desk.rewrite(who, written, right)).isInstanceOf(Problem.NotAllowed.class);
                assertThatThrownBy(() -> desk.discard(who, written)).isInstanceOf(Problem.NotAllowed.class);
                assertThat(desk.as(who, () -> desk.wiring.get(ViewMoney.class).payment(written.id())).own()).isFalse();
            }
            assertThat(broken(() -> desk.rewrite(desk.finance, written, new Payment.Order(PaymentKind.VOLUME, Money.ZERO, FundingSource.CENTRAL_BUDGET, "HTX", "02"))))
                    .extracting(Violation::rule).containsExactly("payment-amount-positive");
            PaymentView corrected = desk.rewrite(desk.finance, written, right);
            assertThat(corrected).satisfies(now -> {
                assertThat(now.amount()).isEqualTo(Money.vnd(300));
                assertThat(now.voucherNo()).isEqualTo("02");
            });
            assertThatThrownBy(() -> desk.discard(desk.finance, written)).as("what the person saw has changed").isInstanceOf(Problem.Stale.class);
            desk.move(desk.finance, corrected.id(), PaymentAction.REQUEST);
            desk.refusedAsNoDraft(corrected.id(), right);
            desk.move(desk.finance, corrected.id(), PaymentAction.CHECK);
            desk.refusedAsNoDraft(corrected.id(), right);
            desk.move(desk.head, corrected.id(), PaymentAction.APPROVE);
            desk.refusedAsNoDraft(corrected.id(), right);
            desk.move(desk.finance, corrected.id(), PaymentAction.PAY);
            desk.refusedAsNoDraft(corrected.id(), right);
            PaymentView needless = desk.draft(7);
            desk.discard(desk.finance, needless);
            assertThatThrownBy(() -> desk.discard(desk.finance, needless)).isInstanceOf(Problem.NotFound.class);
            assertThat(desk.as(desk.finance, () -> desk.wiring.get(ViewMoney.class).payments(desk.project, null))).extracting(PaymentView::id).containsExactly(corrected.id());
            assertThat(desk.as(desk.head, () -> desk.wiring.get(History.class).of("Project", desk.project)))
                    .filteredOn(line -> line.action().endsWith("_PAYMENT")).extracting(line -> line.action() + " " + line.comment().replace('\u00a0', ' '))
                    .containsExactly("REWRITE_PAYMENT Chu kỳ 1, Thanh toán khối lượng, Ngân sách trung ương, 301 đ, HTX, 01 → Chu kỳ 1, Thanh toán khối lượng,"
                            + " Ngân sách trung ương, 300 đ, HTX, 02", "DISCARD_PAYMENT Chu kỳ 1, Thanh toán khối lượng, Ngân sách trung ương, 7 đ, HTX, 01");
        }
    }

    private static List<Violation> broken(Callable<?> work) {
        return catchThrowableOfType(Problem.RulesBroken.class, work::call).violations();
    }

    /** Scenario 26. */
    @Test
    void moneyOfLastYearIsSpentOnlyWithADocumentThatCarriesItOver() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, LocalDate.of(2025, 1, 2), 300, 1)) {
            long old = desk.allocate(2024, 300, LocalDate.of(2024, 12, 31));
            assertThat(broken(() -> desk.move(desk.finance, 1, CycleAction.FUND))).hasSize(1);
            assertThat(broken(() -> desk.as(desk.finance, () -> desk.wiring.get(CarryOverAllocation.class).carryOver(old, 2025, null, null))))
                    .extracting(Violation::rule).containsExactly("carry-over-legal-basis");
            long carried = desk.as(desk.finance, () -> desk.wiring.get(CarryOverAllocation.class)
                    .carryOver(old, 2025, "Nghị quyết 111/2024/QH15", LocalDate.of(2025, 12, 31)));
            assertThat(desk.allocation(carried)).satisfies(row -> {
                assertThat(row.originYear()).isEqualTo(2024);
                assertThat(row.free()).isEqualTo(Money.vnd(300));
            });
            assertThat(desk.allocation(old).free()).isEqualTo(Money.ZERO);
            assertThat(desk.move(desk.finance, 1, CycleAction.FUND).state()).isEqualTo(CycleState.FUNDED);
        }
    }

    /** Scenario 26 again: what a cycle holds already moves along with its allocation. */
    @Test
    void whatACycleHoldsIsCarriedOverWithIt() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, LocalDate.of(2025, 1, 2), 300, 1)) {
            long source = desk.allocate(2025, 400, LocalDate.of(2025, 1, 2));
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            desk.pay(100);
            long next = desk.as(desk.finance, () -> desk.wiring.get(CarryOverAllocation.class).carryOver(source, 2026, "NQ", null));
            assertThat(desk.allocation(next)).satisfies(row -> {
                assertThat(row.amount()).isEqualTo(Money.vnd(300));
                assertThat(row.assigned()).isEqualTo(Money.vnd(200));
            });
            assertThat(desk.as(desk.finance, () -> desk.wiring.get(ViewMoney.class).cycle(desk.project, 1))).satisfies(cycle -> {
                assertThat(cycle.funded()).isEqualTo(Money.vnd(300));
                assertThat(cycle.left()).isEqualTo(Money.vnd(200));
            });
        }
    }

    @Test
    void everythingWrongWithAnAllocationIsSaidAtOnce() {
        try (Desk desk = new Desk(DatabaseServer.MARIADB, DAY, 300, 1)) {
            assertThat(broken(() -> desk.as(desk.finance, () -> desk.wiring.get(EnterAllocation.class).enter(
                    new EnterAllocation.Entry(FundingSource.DONATION, 1999, null, Money.ZERO, null, " ", null)))))
                    .extracting(Violation::field).containsExactlyInAnyOrder("source", "budgetYear", "unit", "amount", "capital", "decisionNo");
            assertThatThrownBy(() -> desk.as(desk.head, () -> desk.wiring.get(EnterAllocation.class).enter(
                    new EnterAllocation.Entry(FundingSource.DONATION, 1999, null, Money.ZERO, null, " ", null))))
                    .isInstanceOf(Problem.NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseServer.class)
    void requestsAtTheSameMomentNeverExceedTheCycle(DatabaseServer server) throws Exception {
        try (Desk desk = new Desk(server, DAY, 300, 1)) {
            desk.allocate(2024, 300, null);
            desk.move(desk.finance, 1, CycleAction.FUND);
            desk.move(desk.head, 1, CycleAction.OPEN);
            List<Long> drafts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                drafts.add(desk.draft(100).id());
            }
            desk.dossiers.as(desk.finance);
            CyclicBarrier together = new CyclicBarrier(drafts.size());
            ExecutorService people = Executors.newFixedThreadPool(drafts.size());
            List<Future<Boolean>> answers = new ArrayList<>();
            for (Long id : drafts) {
                answers.add(people.submit(() -> {
                    together.await();
                    try {
                        desk.wiring.in(() -> desk.wiring.get(MovePayment.class).move(id, PaymentAction.REQUEST, Seen.NONE, null));
                        return true;
                    } catch (Problem.RulesBroken beyond) {
                        return false;
                    }
                }));
            }
            int granted = 0;
            for (Future<Boolean> answer : answers) {
                granted += answer.get() ? 1 : 0;
            }
            people.shutdown();
            assertThat(granted).isEqualTo(3);
            List<PaymentView> payments = desk.as(desk.finance, () -> desk.wiring.get(ViewMoney.class).payments(desk.project, 1));
            assertThat(payments.stream().filter(one -> one.state() == PaymentState.REQUESTED)).hasSize(3);
            assertThat(desk.as(desk.finance, () -> desk.wiring.get(ProjectMoney.class).state(desk.project, 1))).contains(CycleState.OPEN);
        }
    }
}
