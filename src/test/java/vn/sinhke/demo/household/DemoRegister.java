package vn.sinhke.demo.household;

import java.sql.Connection;
import java.sql.SQLException;
import vn.sinhke.reference.query.Units;
import vn.sinhke.support.JpaForTests;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wired;

/** The register of the demo in a test database. */
public final class DemoRegister {
    private DemoRegister() { }

    public static void load(TestDatabase database, JpaForTests jpa) throws SQLException {
        try (Connection connection = database.connect()) {
            jpa.doInTransaction(em -> {
                Units units = Wired.with(em, Story.CLOCK).get(Units.class);
                try {
                    DemoHouseholds.load(connection, units, units.find("06", Reviews.STORY).orElseThrow());
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
        }
    }
}
