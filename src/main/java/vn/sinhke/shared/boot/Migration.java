package vn.sinhke.shared.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database to the schema this version of the application was written for. */
public final class Migration {

    private final FluentConfiguration flyway = Flyway.configure(Migration.class.getClassLoader());

    public Migration(DataSource database) {
        flyway.dataSource(database);
    }

    private Migration(String url, String user, String password) {
        flyway.dataSource(url, user, password);
    }

    /** For the launcher, which calls this by name out of the WAR. */
    public static void migrate(String url, String user, String password) {
        new Migration(url, user, password).run();
    }

    /** Applies what is missing and returns how many migrations that were. */
    public int run() {
        return flyway.locations("classpath:db/migration")
                .encoding("UTF-8")
                .placeholders(Map.of("collation", collation()))
                .cleanDisabled(true)
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** The collation that keeps every Vietnamese letter and tone apart, by the name this server knows. */
    private String collation() {
        try (Connection connection = flyway.getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT _utf8mb4'a' COLLATE utf8mb4_vi_0900_as_cs");
            return "utf8mb4_vi_0900_as_cs";
        } catch (SQLException unknown) {
            return "utf8mb4_uca1400_vietnamese_as_cs"; // MariaDB before 11.4.5
        }
    }
}
