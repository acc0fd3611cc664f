package vn.sinhke.shared.boot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.Readiness;

/** Migrates the database, then runs every {@link StartUpStep}; only then is the application ready. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits by itself
public class StartUp {
    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    @Resource(lookup = "java:app/jdbc/sinhke")
    DataSource database;

    @Inject
    @Any
    Instance<StartUpStep> steps;

    @Inject
    @Readiness
    StartedUp startedUp;

    @PostConstruct
    void run() {
        new Durability(database).weakness().ifPresent(weakness -> LOG.log(Level.WARNING, weakness));
        if (!Boolean.getBoolean("sinhke.db.migrated")) { // by the launcher, while the server booted
            new Migration(database).run();
        }
        steps.stream().sorted(Comparator.comparingInt(StartUpStep::order)).forEach(StartUpStep::run);
        startedUp.everythingOn(database);
    }
}
