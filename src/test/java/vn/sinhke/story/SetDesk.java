package vn.sinhke.story;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.sinhke.decision.persistence.DossierMarks;
import vn.sinhke.support.RunningApp;

/** A leader's desk that a test sets past the application, and that is cleared when it is closed. */
abstract class SetDesk implements AutoCloseable {
    final Connection database;

    SetDesk(RunningApp app) throws SQLException {
        database = app.database();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is written past the application is marked as it would have marked it. */
    void mark() throws SQLException {
        for (String keep : DossierMarks.KEEP) {
            run(keep);
        }
    }

    String value(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getString(1) : null;
        }
    }

    /** What the test left undecided waits one step before. */
    abstract void clear() throws SQLException;

    @Override
    public final void close() throws SQLException {
        clear();
        database.close();
    }
}
