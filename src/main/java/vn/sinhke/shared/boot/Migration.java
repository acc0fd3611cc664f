package vn.sinhke.shared.boot;

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
                .cleanDisabled(true)
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
