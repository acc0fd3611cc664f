package vn.sinhke.demo.household;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sinhke.reference.query.UnitView;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.boot.StartUpStep;

/** Fills the register of the demo: some 1,300 invented households in each district of Bắc Kạn, the same at every first start. */
@ApplicationScoped
public class DemoHouseholds implements StartUpStep {
    /** From this number on, the codes of a district's households are meant for the dossiers that the demo itself holds. */
    public static final int FOR_DOSSIERS_FROM = 5001;

    @Resource(lookup = "java:app/jdbc/sinhke")
    DataSource database;

    @Inject
    Units units;

    @Inject
    @ConfigProperty(name = "sinhke.demo", defaultValue = "false")
    boolean demo;

    @Override
    public int order() {
        return DEMO;
    }

    @Override
    public void run() {
        if (demo) {
            UnitView province = units.find("06", Reviews.STORY).orElseThrow();
            try (Connection connection = database.getConnection()) {
                load(connection, units, province);
            } catch (SQLException failed) {
                throw new IllegalStateException("the demo's households could not be written", failed);
            }
        }
    }

    /** A server that has not counted its rows yet reads such a load the long way round. */
    private static void analyse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE household, household_review");
        }
    }

    static void load(Connection connection, Units units, UnitView province) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("SELECT 1 FROM household LIMIT 1")) {
            if (any.next()) {
                return;
            }
        }
        connection.setAutoCommit(false);
        try (HouseholdBatch batch = new HouseholdBatch(connection);
                PreparedStatement register = connection.prepareStatement(
                        "INSERT INTO number_register (kind, unit, register_year, last_no) VALUES ('HOUSEHOLD', ?, 0, ?)")) {
            for (DistrictDraft district : DistrictDraft.all(units.tree(), province)) {
                register.setString(1, district.code());
                register.setInt(2, district.write(batch));
                register.addBatch();
            }
            batch.flush();
            register.executeBatch();
            connection.commit();
            analyse(connection);
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
