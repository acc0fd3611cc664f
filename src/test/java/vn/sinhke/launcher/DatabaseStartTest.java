package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.shared.boot.AfterTheDatabase;

/** What the application does where it first needs the database, with a launcher beside it. */
class DatabaseStartTest {

    @AfterEach
    void asWithoutLauncher() {
        DatabaseStart.isEndOf(CompletableFuture.completedFuture(null));
    }

    @Test
    void theApplicationWaitsUntilTheDatabaseIsUp() throws Exception {
        CompletableFuture<Void> start = new CompletableFuture<>();
        DatabaseStart.isEndOf(start);
        FutureTask<Void> needed = new FutureTask<>(() -> {
            new AfterTheDatabase().customize(null);
            return null;
        });
        new Thread(needed).start();
        assertThatThrownBy(() -> needed.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        start.complete(null);
        assertThat(needed.get(10, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void itDoesNotGoOnWithoutOne() {
        DatabaseStart.isEndOf(CompletableFuture.failedFuture(new Refusal("no database")));
        assertThatThrownBy(() -> new AfterTheDatabase().customize(null)).hasRootCauseMessage("no database");
    }

    @Test
    void nothingIsWaitedForWhereNothingIsStarted() {
        assertThatCode(() -> new AfterTheDatabase().customize(null)).doesNotThrowAnyException();
    }
}
