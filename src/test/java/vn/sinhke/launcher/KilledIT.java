package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.RunningApp;

/** Killed without warning, the application comes back with everything that was committed. */
class KilledIT {

    @Test
    void whatWasCommittedIsThereAfterKillAndAfterStop() throws SQLException {
        try (RunningApp app = RunningApp.own(Map.of())) {
            execute(app, "CREATE TABLE kept (n INT)");
            execute(app, "INSERT INTO kept VALUES (1)");

            app.kill9();
            assertThat(databaseServersOf(app)).as("outlives the launcher").hasSize(1);
            app.start();
            assertThat(databaseServersOf(app)).as("replaces the one left over").hasSize(1);
            assertThat(kept(app)).isEqualTo(1);

            execute(app, "INSERT INTO kept VALUES (2)");
            app.stop();
            assertThat(databaseServersOf(app)).as("stops with the launcher").isEmpty();
            app.start();
            assertThat(kept(app)).isEqualTo(2);
        }
    }

    private static void execute(RunningApp app, String sql) throws SQLException {
        try (Connection connection = app.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int kept(RunningApp app) throws SQLException {
        try (Connection connection = app.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<ProcessHandle> databaseServersOf(RunningApp app) {
        return LeftoverServer.on(app.data().resolve("db"));
    }
}
