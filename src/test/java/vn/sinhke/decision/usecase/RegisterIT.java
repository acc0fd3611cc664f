package vn.sinhke.decision.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.support.CountersOfTheirOwn;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;
import vn.sinhke.workflow.NumberRegister;

/** The register of decisions has no gaps and no doubles, whatever happens at the same time. */
class RegisterIT {
    private static final int THREADS = 16;
    private static final int ROUNDS = 4;
    private static final int YEARS = 25;

    /** A transaction that fails after it drew its number. */
    private static final class Failed extends RuntimeException { }

    @ParameterizedTest
    @EnumSource
    void parallelApprovalsLeaveNoGapThoughAQuarterFails(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring app = CountersOfTheirOwn.in(new Wiring(database))) {
            NumberRegister register = app.get(NumberRegister.class);
            List<Callable<List<Integer>>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int worker = i;
                work.add(() -> draw(app, register, worker));
            }
            ExecutorService pool = Executors.newFixedThreadPool(THREADS);
            List<Integer> drawn = new ArrayList<>();
            for (Future<List<Integer>> done : pool.invokeAll(work)) {
                drawn.addAll(done.get());
            }
            pool.shutdown();
            int kept = THREADS * ROUNDS * 3 / 4;
            assertThat(drawn).hasSize(kept).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, kept).boxed().toList());
            assertThat((int) app.in(() -> register.next(RecordDecision.REGISTER, "UBND-066", 2024))).as("another committee").isEqualTo(1);
            assertThat((int) app.in(() -> register.next(RecordDecision.REGISTER, "UBND-06", 2025))).as("another year").isEqualTo(1);
        }
    }

    /** The first numbers of a register are the hard ones: there is nothing yet that all could wait for. */
    @ParameterizedTest
    @EnumSource
    void theFirstDrawOfAYearThatFailsBreaksNobodyElse(DatabaseServer server) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring app = CountersOfTheirOwn.in(new Wiring(database))) {
            NumberRegister register = app.get(NumberRegister.class);
            app.run(() -> register.next("OTHER", "", 0)); // what is slow the first time
            ExecutorService pool = Executors.newFixedThreadPool(ROUNDS);
            for (int year = 2025; year < 2025 + YEARS; year++) {
                int of = year;
                CountDownLatch drew = new CountDownLatch(1);
                Future<?> fails = pool.submit(() -> app.run(() -> {
                    register.next(RecordDecision.REGISTER, "UBND-06", of);
                    drew.countDown();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50)); // until the others wait for the row
                    throw new Failed();
                }));
                List<Future<Integer>> waiting = new ArrayList<>();
                assertThat(drew.await(2, TimeUnit.MINUTES)).isTrue();
                for (int other = 1; other < ROUNDS; other++) {
                    waiting.add(pool.submit(() -> (int) app.in(() -> register.next(RecordDecision.REGISTER, "UBND-06", of))));
                }
                List<Integer> drawn = new ArrayList<>();
                for (Future<Integer> one : waiting) {
                    drawn.add(one.get());
                }
                assertThat(drawn).containsExactlyInAnyOrder(1, 2, 3);
                assertThatThrownBy(fails::get).hasCauseInstanceOf(Failed.class);
            }
            pool.shutdown();
        }
    }

    private static List<Integer> draw(Wiring app, NumberRegister register, int worker) {
        List<Integer> own = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean fails = (worker + round) % 4 == 0;
            try {
                own.add(app.in(() -> {
                    int number = register.next(RecordDecision.REGISTER, "UBND-06", 2024);
                    if (fails) {
                        throw new Failed();
                    }
                    return number;
                }));
            } catch (Failed expected) {
                assertThat(fails).isTrue();
            }
        }
        return own;
    }
}
