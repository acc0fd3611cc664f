package vn.sinhke.shared.boot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says at {@code /health/ready} whether all start-up work has been done and the database answers now. */
@Readiness
@ApplicationScoped
public class StartedUp implements HealthCheck {
    private static final int PATIENCE_IN_SECONDS = 2;

    private volatile DataSource database;

    /** Everything is done; from now on readiness is that of the database. */
    void everythingOn(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start-up").status(database != null && answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
