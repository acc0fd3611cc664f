package vn.sinhke.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** People of a test's own in the running application, who can leave without anybody missing them. */
public final class Leavers {
    private final RunningApp app;

    public Leavers(RunningApp app) {
        this.app = app;
    }

    /** A new account with the roles and the password of somebody in the demo; the same once more where it is there already. */
    public void like(String model, String username, String fullName) {
        run("INSERT INTO app_user (username, full_name, title, password_hash, active, must_change_password, session_epoch, search_name, created_at, version)"
                + " SELECT ?, ?, title, password_hash, TRUE, FALSE, 0, ?, created_at, 1 FROM app_user WHERE username = ?"
                + " ON DUPLICATE KEY UPDATE active = TRUE", username, fullName, username, model);
        run("INSERT INTO user_role (user_id, role, admin_unit_id, agency_id, valid_from) SELECT n.id, g.role, g.admin_unit_id, g.agency_id, g.valid_from"
                + " FROM user_role g JOIN app_user o ON o.id = g.user_id JOIN app_user n ON n.username = ? WHERE o.username = ?"
                + " AND NOT EXISTS (SELECT 1 FROM (SELECT user_id FROM user_role) h WHERE h.user_id = n.id)", username, model);
    }

    /** Somebody new with the role and the password of somebody in the demo, in another department. */
    public void like(String model, String username, String fullName, String department) {
        like(model, username, fullName);
        run("UPDATE user_role SET agency_id = (SELECT id FROM agency WHERE code = ?) WHERE user_id = (SELECT id FROM app_user WHERE username = ?)", department, username);
    }

    public void close(String username) {
        run("UPDATE app_user SET active = FALSE WHERE username = ?", username);
    }

    public String id(String username) {
        try (Connection database = app.database(); PreparedStatement query = database.prepareStatement("SELECT id FROM app_user WHERE username = ?")) {
            query.setString(1, username);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String sql, String... values) {
        try (Connection database = app.database(); PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
