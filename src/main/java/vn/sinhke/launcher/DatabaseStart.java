package vn.sinhke.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The start of the database and its migration, which happen beside the deployment. */
public final class DatabaseStart {

    private static volatile CompletableFuture<Void> end = CompletableFuture.completedFuture(null);

    private DatabaseStart() {}

    static void isEndOf(CompletableFuture<Void> work) {
        end = work;
    }

    static CompletableFuture<Void> end() {
        return end;
    }

    /**
     * For the application, which calls this by name where it first needs the database.
     *
     * @throws CompletionException when there will be none
     */
    public static void await() {
        end.join();
    }
}
