package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.RunningApp;
import vn.sinhke.support.TestDatabase;

/** With {@code SINHKE_DB_URL} the product lives on somebody else's server, as a user that owns one schema and no more. */
class OutsideDatabaseIT {
    private static final String USER = "outside";
    private static final String PASSWORD = "Mat khau cua quan tri 1";
    private static final String OFFICER = "canbo.nari";

    @Test
    void theProductLivesOnSomebodyElsesServer() throws SQLException {
        try (TestDatabase database = TestDatabase.empty(DatabaseServer.MYSQL)) {
            execute(database, "CREATE USER " + USER + " IDENTIFIED BY '" + PASSWORD + "'");
            String schema = database.url().replaceAll(".*/(\\w+)\\?.*", "$1");
            execute(database, "GRANT ALL ON " + schema + ".* TO " + USER);
            try (RunningApp app = RunningApp.own(Map.of("SINHKE_DB_URL", database.url(), "SINHKE_DB_USER", USER, "SINHKE_DB_PASSWORD", PASSWORD))) {
                assertThat(LeftoverServer.on(app.data().resolve("db"))).as("no server of its own").isEmpty();
                RestAssured.get(app.base().resolve("sign-in.xhtml")).then().statusCode(200);
                String id = aDossierIsSubmitted(new Api(app));

                assertThat(app.stop()).as("ended by the signal alone").isEqualTo(128 + 15);
                assertThat(connections(database)).as("connections left open").isZero();
                assertThat(number(database, "SELECT COUNT(*) FROM project WHERE state = 'SUBMITTED' AND id = ?", id)).isOne();
                assertThat(app.said()).doesNotContain("\tat ").doesNotContain(PASSWORD)
                        .contains("innodb_flush_log_at_trx_commit=0 (cần 1 / must be 1)");
            } finally {
                execute(database, "DROP USER " + USER);
            }
        }
    }

    /** The server notices after the process that the other end has gone. */
    private static int connections(TestDatabase database) throws SQLException {
        int open = Integer.MAX_VALUE;
        for (int i = 0; i < 600 && open > 0; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            open = number(database, "SELECT COUNT(*) FROM information_schema.processlist WHERE user = ?", USER);
        }
        return open;
    }

    private static String aDossierIsSubmitted(Api api) {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 3)));
        api.as(OFFICER).get("projects").then().statusCode(200).body("items.id", hasItem(id));
        api.move(OFFICER, id, "submit").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        api.as("kiemtoan").get("audit/verification").then().statusCode(200).body("valid", equalTo(true));
        return id;
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(TestDatabase database, String sql, String argument) throws SQLException {
        try (Connection connection = database.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
