package vn.sinhke.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.decision.domain.HeldOrder;
import vn.sinhke.project.domain.HeldFacts;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectAction;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.Occasion;

/** While somebody's approval is held nobody else decides; two at the same moment wait for each other, and the second is told of the first. */
class HeldDossierIT {
    private static final Messages SAY = Messages.in(Messages.VIETNAMESE);
    private static final Instant NOW = Instant.parse("2024-06-03T02:00:00Z");

    private final ThreadLocal<Actor> acting = ThreadLocal.withInitial(() -> Actor.SYSTEM);
    private Wiring app;
    private Dossiers dossiers;
    private Actor author;
    private Actor chair;
    private Actor deputy;
    private int batches;

    @ParameterizedTest
    @EnumSource
    void nobodyDecidesOnAHeldDossier(DatabaseServer server) {
        in(server, () -> {
            long id = dossier();
            Long held = hold(chair, id, 1);
            app.run(() -> dossiers.sql("UPDATE project SET held = 1 WHERE id = ?1", id));
            for (ProjectAction decision : List.of(ProjectAction.APPROVE, ProjectAction.SEND_BACK, ProjectAction.REJECT)) {
                String told = refused(deputy, id, decision);
                assertThat(told).contains(chair.fullName() + " đã phê duyệt hồ sơ này lúc").contains("trừ khi " + chair.fullName() + " rút lại")
                        .containsPattern("sau ([1-9]|[12]\\d|30) giây");
                assertThat(refused(chair, id, decision)).contains("Bạn đã phê duyệt hồ sơ này lúc").contains("Hoàn tác");
            }
            assertThat(refused(author, id, ProjectAction.WITHDRAW)).contains(chair.fullName() + " đã phê duyệt");
            assertThat(catchThrowableOfType(Problem.RulesBroken.class, () -> hold(deputy, id, 1)).violations()).extracting(one -> one.rule()).contains(HeldFacts.RULE);
            assertThat(state(id)).isEqualTo(ProjectState.PENDING_APPROVAL);

            as(chair, () -> assertThat(app.get(HoldApproval.class).undo(held)).isTrue());
            as(deputy, () -> move(id, ProjectAction.SEND_BACK, 1));
            assertThat(state(id)).isEqualTo(ProjectState.IN_APPRAISAL);
            Problem.Stale late = catchThrowableOfType(Problem.Stale.class, () -> as(chair, () -> move(id, ProjectAction.APPROVE, 1)));
            assertThat(late.told(SAY, "problem.stale")).isEqualTo(deputy.fullName() + " đã trả hồ sơ này về hội đồng thẩm định lúc 09:00 03/06/2024. Quyết định của bạn không được ghi nhận.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHeldTakesEffectForItsAuthor(DatabaseServer server) {
        in(server, () -> {
            long id = dossier();
            Long held = hold(chair, id, 1);
            as(chair, () -> app.get(HoldApproval.class).takeEffect(held));
            assertThat(state(id)).isEqualTo(ProjectState.APPROVED);
            Problem.Stale late = catchThrowableOfType(Problem.Stale.class, () -> as(deputy, () -> move(id, ProjectAction.REJECT, 1)));
            assertThat(late.told(SAY, "problem.stale")).startsWith(chair.fullName() + " đã phê duyệt hồ sơ này lúc 09:00 03/06/2024");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionThatMeetsAHoldWaitsForItAndIsRefused(DatabaseServer server) {
        in(server, () -> {
            long id = dossier();
            Throwable second = meeting(chair, () -> holdIt(id, 1), deputy, () -> move(id, ProjectAction.APPROVE, 1));
            assertThat(second).isInstanceOf(Problem.RulesBroken.class);
            assertThat(((Problem.RulesBroken) second).violations()).extracting(one -> one.rule()).contains(HeldFacts.RULE);
            assertThat(state(id)).isEqualTo(ProjectState.PENDING_APPROVAL);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aHoldThatMeetsADecisionWaitsForItAndIsRefused(DatabaseServer server) {
        in(server, () -> {
            long id = dossier();
            Throwable second = meeting(deputy, () -> move(id, ProjectAction.APPROVE, 1), chair, () -> holdIt(id, 1));
            assertThat(second).isInstanceOf(Problem.Stale.class);
            assertThat(((Problem.Stale) second).told(SAY, "problem.stale")).startsWith(deputy.fullName() + " đã phê duyệt hồ sơ này");
            assertThat(app.in(() -> dossiers.number("SELECT COUNT(*) FROM held_decision WHERE project_id = ?1 AND open_key = 1", id))).isZero();
            assertThat(state(id)).isEqualTo(ProjectState.APPROVED);
        });
    }

    /** The first does its work and ends its transaction only when the second waits for it; what became of the second. */
    private Throwable meeting(Actor first, Runnable its, Actor second, Runnable other) {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> as(first, () -> {
            its.run();
            done.countDown();
            await(waits);
        }));
        await(done);
        CompletableFuture<Throwable> two = CompletableFuture.supplyAsync(() -> catchThrowable(() -> as(second, other)));
        long last = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (app.in(() -> dossiers.number("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")) == 0 && System.nanoTime() < last) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos()); // asked more often it answers what it answered before
        }
        assertThat(two).as("the second waits").isNotDone();
        waits.countDown();
        one.join();
        return two.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    private String refused(Actor who, long id, ProjectAction action) {
        return SAY.of(catchThrowableOfType(Problem.RulesBroken.class, () -> as(who, () -> move(id, action, 1))).violations().stream()
                .filter(one -> one.rule().equals(HeldFacts.RULE)).findFirst().orElseThrow());
    }

    private void move(long id, ProjectAction action, int seen) {
        app.get(MoveDossier.class).move(id, new MoveCommand(action.apiName(), seen, "Xem lại đơn giá", List.of(new Occasion.Reason("budget", "Đơn giá")), null, null, null, true));
    }

    private Long hold(Actor who, long id, int seen) {
        acting.set(who);
        return app.in(() -> holdIt(id, seen));
    }

    private Long holdIt(long id, int seen) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        return app.get(HoldApproval.class).hold(new HeldOrder("batch " + ++batches, id, seen, null, null, now, now.plusSeconds(30)));
    }

    private ProjectState state(long id) {
        return app.in(() -> app.get(ProjectDetails.class).read(id)).state();
    }

    private void as(Actor who, Runnable work) {
        acting.set(who);
        app.run(work);
    }

    /** One that nothing speaks against. */
    private long dossier() {
        return app.in(() -> {
            long id = dossiers.dossier(ProjectState.PENDING_APPROVAL, Manager.DEPARTMENT, author, null, "2024-06-20");
            dossiers.sql("UPDATE project SET missing_papers = 0, state_support = 500000000, outcome_targets = 1 WHERE id = ?1", id);
            return id;
        });
    }

    private void in(DatabaseServer server, Runnable story) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(NOW, BusinessClock.ZONE))).with(WorkingDayCalendar.class, WorkingCalendar.class)
                    .with(CurrentActor.class, acting::get);
            app.run(() -> {
                dossiers = new Dossiers(app);
                author = dossiers.person(Role.DISTRICT_OFFICER, "066");
                chair = dossiers.person(Role.PROVINCE_LEADER, "06");
                deputy = dossiers.person(Role.PROVINCE_LEADER, "06");
            });
            // Made before two of them ask at the same moment.
            app.get(MoveDossier.class);
            app.get(HoldApproval.class);
            story.run();
        }
    }
}
