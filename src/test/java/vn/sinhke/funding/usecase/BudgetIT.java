package vn.sinhke.funding.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.query.AllocationList;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.Standings;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.TransitionDone;

/** Money is promised once: what a dossier approved earlier needs for its first cycle is not there for the next. */
class BudgetIT {
    private static final String HELD = "INSERT INTO held_decision (version, project_id, user_id, batch, seen_version, held_at, effective_at, state, open_key)"
            + " VALUES (1, ?1, ?2, 'b', 1, NOW(3), NOW(3), 'HELD', 1)";

    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor finance;
    private Actor leader;

    private void in(DatabaseServer server, String day, Runnable story) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse(day + "T02:00:00Z"), BusinessClock.ZONE)))
                    .with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                finance = dossiers.person(Role.FINANCE_OFFICER, "SLDTBXH");
                leader = dossiers.person(Role.PROVINCE_LEADER, "06");
            });
            app.observe(TransitionDone.class, app.get(PlanCycles.class)::follow);
            app.get(MoveDossier.class);
            story.run();
        }
    }

    @ParameterizedTest
    @EnumSource
    void exactlyEnoughIsApprovedAndOneDongShortIsRefused(DatabaseServer server) {
        in(server, "2024-06-03", () -> {
            allocate("06", 2024, 300);
            long first = dossier("02179", 2024, 100);
            long second = dossier("02179", 2024, 200);
            long third = dossier("02179", 2024, 1);
            approve(first);
            change(second, 201);
            assertThat(refusal(second)).isEqualTo("Không còn đủ vốn cho chu kỳ đầu: Ngân sách trung ương năm 2024 cần 201 đ, cơ quan quản lý còn 300 đ cho địa bàn này"
                    + " nhưng 100 đ đã dành cho 1 hồ sơ được duyệt trước chưa cấp vốn, thiếu 1 đ. Nhập thêm quyết định giao vốn trước.");
            change(second, 200);
            approve(second);
            assertThat(refusal(third)).contains("còn 300 đ").contains("300 đ đã dành cho 2 hồ sơ").contains("thiếu 1 đ");
            fund(first);
            assertThat(refusal(third)).as("funded money is not promised twice").contains("còn 200 đ").contains("200 đ đã dành cho 1 hồ sơ");
            fund(second);
            assertThat(refusal(third)).startsWith("Chưa có vốn giao cho chu kỳ đầu").contains("còn 0 đ").contains("thiếu 1 đ");
        });
    }

    @ParameterizedTest
    @EnumSource
    void moneyIsFreeAgainWhenTheApprovedDossierIsCancelled(DatabaseServer server) {
        in(server, "2024-06-03", () -> {
            allocate("06", 2024, 100);
            long first = dossier("02179", 2024, 100);
            long second = dossier("02179", 2024, 100);
            approve(first);
            refusal(second);
            move(first, "cancel");
            approve(second);
        });
    }

    /** A first cycle that is carried over asks the next year for what it has not spent. */
    @ParameterizedTest
    @EnumSource
    void aFirstCycleThatIsCarriedOverIsPromisedTheMoneyOfTheNextYear(DatabaseServer server) {
        in(server, "2024-06-03", () -> {
            allocate("06", 2024, 100);
            allocate("06", 2025, 100);
            long first = dossier("02179", 2024, 100);
            long next = dossier("02179", 2025, 100);
            approve(first);
            fund(first);
            cycle(first, CycleAction.CARRY_OVER);
            assertThat(refusal(next)).contains("100 đ đã dành cho 1 hồ sơ");
            change(first, 60);
            app.run(() -> dossiers.sql("UPDATE cycle_funding SET released = 40"));
            assertThat(refusal(next)).as("60 are spent").contains("40 đ đã dành cho 1 hồ sơ").contains("thiếu 40 đ");
        });
    }

    /** Another year, source, place or agency has its own money; what serves the smaller place is taken first. */
    @ParameterizedTest
    @EnumSource
    void onlyTheSameMoneyIsPromised(DatabaseServer server) {
        in(server, "2024-06-03", () -> {
            long wide = allocate("06", 2024, 100);
            long near = allocate("066", 2024, 100);
            long first = dossier("02179", 2024, 100);
            long elsewhere = dossier("02107", 2024, 100);
            long next = dossier("02179", 2025, 100);
            approve(first);
            assertThat(refusal(next)).startsWith("Chưa có vốn giao cho chu kỳ đầu");
            allocate("06", 2025, 100);
            approve(next);
            approve(elsewhere);
            fund(first);
            assertThat(free(near)).isEqualTo(Money.ZERO);
            assertThat(free(wide)).isEqualTo(Money.vnd(100));
            fund(elsewhere);
            long local = dossier("02179", 2024, 0);
            app.run(() -> dossiers.sql("UPDATE project_budget_line SET local_budget = 50 WHERE project_id = ?1", local));
            assertThat(refusal(local)).contains("Ngân sách địa phương").contains("thiếu 50 đ");
        });
    }

    /** Approved together: what waits to take effect is promised too, and of two the earlier one. */
    @ParameterizedTest
    @EnumSource
    void anApprovalThatWaitsToTakeEffectIsPromisedItsMoney(DatabaseServer server) {
        in(server, "2024-06-03", () -> {
            allocate("06", 2024, 100);
            long first = dossier("02179", 2024, 100);
            long second = dossier("02179", 2024, 100);
            app.run(() -> dossiers.sql(HELD, first, leader.id()));
            assertThat(refusal(second)).contains("100 đ đã dành cho 1 hồ sơ");
            app.run(() -> dossiers.sql(HELD, second, leader.id()));
            assertThat(refusal(second, "approval-held", "budget-exists")).contains("100 đ đã dành cho 1 hồ sơ");
            app.run(() -> dossiers.sql("DELETE FROM held_decision WHERE project_id IN (?1, ?2)", first, second));
            approve(first);
            app.run(() -> dossiers.sql(HELD, first, leader.id()));
            assertThat(refusal(second)).as("both held and approved it is counted once").contains("1 hồ sơ").contains("thiếu 100 đ");
        });
    }

    /** Since July 2025: each commune that follows a district may use what the district has left. */
    @ParameterizedTest
    @EnumSource
    void successorsOfOneDistrictArePromisedItsMoneyOnce(DatabaseServer server) {
        in(server, "2025-07-02", () -> {
            long district = app.in(() -> dossiers.number("SELECT a.id FROM agency a JOIN admin_unit u ON u.id = a.admin_unit_id WHERE u.code = '066' AND a.kind = 'PEOPLES_COMMITTEE'"));
            app.run(() -> dossiers.sql("INSERT INTO allocation (version, source, budget_year, origin_year, unit_id, agency_id, amount, assigned, carried_out, capital,"
                    + " decision_no, expires_on, entered_by, entered_at) VALUES (1, 'CENTRAL_BUDGET', 2025, 2025, ?1, ?2, 100, 0, 0, 'RECURRENT', '12', '2025-12-31', ?3, NOW(3))",
                    dossiers.unit("066"), district, finance.id()));
            long first = dossier("02179", 2025, 100);
            long second = dossier("02155", 2025, 100);
            of("02176", first);
            of("02155", second);
            approve(first);
            assertThat(refusal(second)).contains("còn 100 đ").contains("100 đ đã dành cho 1 hồ sơ");
        });
    }

    @ParameterizedTest
    @EnumSource
    void approvalsAtTheSameMomentNeverCountOnTheSameMoney(DatabaseServer server) {
        in(server, "2024-06-03", () -> {
            allocate("06", 2024, 250);
            List<Long> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(dossier("02179", 2024, 100));
            }
            assertThat(together(all)).isEqualTo(2);
        });
    }

    private int together(List<Long> all) {
        dossiers.as(leader);
        CyclicBarrier together = new CyclicBarrier(all.size());
        ExecutorService people = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (Long id : all) {
                answers.add(people.submit(() -> {
                    together.await();
                    try {
                        app.run(() -> app.get(MoveDossier.class).move(id, MoveCommand.of("approve", null, "Đồng ý")));
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
            return granted;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            people.shutdown();
        }
    }

    private long allocate(String unit, int year, long amount) {
        dossiers.as(finance);
        return app.in(() -> app.get(EnterAllocation.class).enter(new EnterAllocation.Entry(FundingSource.CENTRAL_BUDGET, year, dossiers.unit(unit),
                Money.vnd(amount), CapitalKind.RECURRENT, "12/QĐ-UBND", null)));
    }

    /** One that waits for the province's leader, for a place and with central money for its only cycle. */
    private long dossier(String place, int year, long central) {
        return app.in(() -> {
            long id = dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, author, null, null);
            dossiers.sql("INSERT INTO project_site (project_id, pos, unit_id) VALUES (?1, 0, ?2)", id, dossiers.unit(place));
            dossiers.sql("INSERT INTO project_cycle (project_id, pos, cycle_no, budget_year) VALUES (?1, 0, 1, ?2)", id, year);
            dossiers.sql("INSERT INTO project_budget_line (project_id, pos, cycle_no, item, quantity, unit_price, central_budget, local_budget, policy_bank_loan,"
                    + " lead_unit_counterpart, household_contribution, integrated_fund, donation) VALUES (?1, 0, 1, 'Lợn nái', 1, ?2, ?2, 0, 0, 0, 0, 0, 0)", id, central);
            return id;
        });
    }

    /** Gives it to the committee of a commune that stands since July 2025. */
    private void of(String commune, long id) {
        app.run(() -> dossiers.sql("UPDATE project SET agency_id = (SELECT a.id FROM agency a JOIN admin_unit u ON u.id = a.admin_unit_id WHERE u.code = ?1"
                + " AND u.valid_from = '2025-07-01' AND a.kind = 'PEOPLES_COMMITTEE') WHERE id = ?2", commune, id));
    }

    private void change(long id, long central) {
        app.run(() -> dossiers.sql("UPDATE project_budget_line SET central_budget = ?1, unit_price = ?1 WHERE project_id = ?2", central, id));
    }

    private void move(long id, String name) {
        dossiers.as(leader);
        app.run(() -> app.get(MoveDossier.class).move(id, MoveCommand.of(name, null, "Đồng ý")));
    }

    private void approve(long id) {
        move(id, "approve");
        assertThat(app.in(() -> app.get(Standings.class).of(id)).state()).isEqualTo(ProjectState.APPROVED);
    }

    /** Why it is not approved, in a sentence; the page says the same before anybody presses. */
    private String refusal(long id) {
        return refusal(id, "budget-exists");
    }

    /** The same beside other rules; the sentence is of the last. */
    private String refusal(long id, String... rules) {
        Problem.RulesBroken broken = catchThrowableOfType(Problem.RulesBroken.class, () -> move(id, "approve"));
        assertThat(broken.violations()).extracting("rule").containsExactly((Object[]) rules);
        assertThat(app.in(() -> app.get(MoveDossier.class).available(id)).stream().filter(open -> open.action().name().equals("APPROVE")).findFirst().orElseThrow()
                .blockedBy()).containsExactly(broken.violations().get(rules.length - 1));
        return Messages.in(Messages.VIETNAMESE).of(broken.violations().get(rules.length - 1)).replace('\u00a0', ' ');
    }

    private void fund(long id) {
        cycle(id, CycleAction.FUND);
    }

    private void cycle(long id, CycleAction action) {
        dossiers.as(finance);
        app.run(() -> app.get(MoveCycle.class).move(id, 1, action, Seen.NONE, null));
    }

    private Money free(long allocation) {
        dossiers.as(finance);
        return app.in(() -> app.get(AllocationList.class).one(allocation)).free();
    }
}
