package vn.sinhke.shared.boot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema this version of the application was written for. */
public final class Migration {

    private final DataSource database;

    public Migration(DataSource database) {
        this.database = database;
    }

    /** Applies what is missing and returns how many migrations that were. */
    public int run() {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
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
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT _utf8mb4'a' COLLATE utf8mb4_vi_0900_as_cs");
            return "utf8mb4_vi_0900_as_cs";
        } catch (SQLException unknown) {
            return "utf8mb4_uca1400_vietnamese_as_cs"; // MariaDB before 11.4.5
        }
    }
}
