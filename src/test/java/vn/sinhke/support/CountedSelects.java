package vn.sinhke.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How many statements that read a request of the running application costs; its database server counts what everybody asks. */
public final class CountedSelects {
    private static final int TRIES = 60;
    private static final int AT_ONCE = 3;
    private static final long PAUSE_MILLIS = 500;

    private CountedSelects() { }

    /**
     * The fewest of many counts, since the application's own jobs ask meanwhile, for seconds after a start or when reminders are made; one that is
     * few enough settles it, and a request that asks too much never has one.
     */
    public static long fewest(RunningApp app, long enough, Runnable request) throws SQLException {
        try (Connection connection = app.database(); Statement statement = connection.createStatement()) {
            long fewest = Long.MAX_VALUE;
            for (int i = 0; i < TRIES && fewest > enough; i++) {
                if (i >= AT_ONCE) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
                }
                long before = count(statement);
                request.run();
                fewest = Math.min(fewest, count(statement) - before);
            }
            return fewest;
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
