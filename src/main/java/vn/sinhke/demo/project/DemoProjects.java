package vn.sinhke.demo.project;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sinhke.decision.persistence.DossierMarks;
import vn.sinhke.shared.boot.StartUpStep;

/** Fills the demo with the dossiers of the story and with the generated ones, once. */
@ApplicationScoped
public class DemoProjects implements StartUpStep {
    @Resource(lookup = "java:app/jdbc/sinhke")
    DataSource database;

    @Inject
    DemoWorld world;

    @Inject
    @ConfigProperty(name = "sinhke.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "sinhke.demo.projects", defaultValue = "300")
    int generated;

    @Override
    public int order() {
        return DEMO + 10;
    }

    @Override
    public void run() {
        if (!demo) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (isEmpty(connection)) {
                connection.setAutoCommit(false);
                load(connection);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the demo's dossiers could not be written", failed);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("SELECT 1 FROM project LIMIT 1")) {
            return !any.next();
        }
    }

    private void load(Connection connection) throws SQLException {
        world.read(connection);
        try (DossierBatch batch = new DossierBatch(connection)) {
            for (DossierDraft draft : new Story(world).dossiers()) {
                batch.add(draft, draft.partner().equals(Story.WITH_MINUTES) ? Sitting.ofAgriculture(world) : null);
            }
            Generated more = new Generated(world);
            for (int i = 0; i < generated; i++) {
                batch.add(more.dossier(i));
            }
            batch.flush();
            batch.registers();
        }
        world.allocate(connection, generated);
        try (Statement statement = connection.createStatement()) {
            for (String keep : DossierMarks.KEEP) {
                statement.executeUpdate(keep);
            }
            connection.commit();
            statement.execute("ANALYZE TABLE project, project_cycle, council_result, funding_cycle");
        }
    }
}
