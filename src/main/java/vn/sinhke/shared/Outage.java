package vn.sinhke.shared;

import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import javax.transaction.xa.XAException;

/**
 * What the application stands on, when it gives way: nobody's mistake, nothing to log with a stack trace, and worth
 * another try once an operator has acted.
 */
public enum Outage {
    /** The database does not answer; whether the last work was kept is told by trying it again under the same key. */
    DATABASE,
    /** A disk is full, ours or the database's. */
    STORAGE;

    /** The start of every SQLSTATE that speaks of the connection, and of a server that is shutting down. */
    private static final Set<String> CONNECTION = Set.of("08", "57");
    /** MySQL and MariaDB: error writing a file, disk full, error on write, record file full. */
    private static final Set<Integer> FULL = Set.of(3, 1021, 1026, 1114);
    private static final int SHUTTING_DOWN = 1053;
    private static final int FROM_ENGINE = 1030;
    private static final String NO_SPACE = "No space left on device";
    private static final String NO_QUOTA = "Disk quota exceeded";

    /** The outage behind something thrown, looking through all its causes. */
    public static Optional<Outage> behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            Outage found = of(cause);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Outage of(Throwable one) {
        if (one instanceof Problem.NoRoom || one instanceof IOException && isFull(one.getMessage())) {
            return STORAGE;
        }
        if (one instanceof SystemException || one instanceof XAException) { // a commit whose answer never came
            return DATABASE;
        }
        if (one instanceof SQLException sql) {
            if (FULL.contains(sql.getErrorCode()) || sql.getErrorCode() == FROM_ENGINE && isFull(sql.getMessage())) {
                return STORAGE;
            }
            String state = sql.getSQLState();
            if (sql instanceof SQLTransientConnectionException || sql instanceof SQLNonTransientConnectionException
                    || sql instanceof SQLRecoverableException || sql.getErrorCode() == SHUTTING_DOWN
                    || state != null && state.length() == 5 && CONNECTION.contains(state.substring(0, 2))
                    || isOfThePool(sql)) {
                return DATABASE;
            }
        }
        return null;
    }

    /** The server's pool wraps what it could not get in a plain SQLException that has no state. */
    private static boolean isOfThePool(SQLException sql) {
        return sql.getSQLState() == null && sql.getMessage() != null
                && sql.getMessage().startsWith("Error in allocating a connection");
    }

    private static boolean isFull(String message) {
        return message != null && (message.contains(NO_SPACE) || message.contains(NO_QUOTA) || message.contains("error 28 "));
    }
}
