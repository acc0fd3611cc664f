package vn.sinhke.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The rows that the queue shows to the province's leader, by one statement and without anything of the product: for both yardsticks. */
@Named
@RequestScoped
public class BenchRows {
    /** As many as the queue's page shows. */
    private static final String SQL = "SELECT p.code, p.name, c.name, d.name, p.total_cost, p.state_support, p.cap_percent, p.due_on, r.lowest, r.average, r.highest"
            + " FROM project p LEFT JOIN council_result r ON r.project_id = p.id AND r.is_latest JOIN admin_unit c ON c.id = p.commune_id"
            + " JOIN admin_unit d ON d.id = p.district_id WHERE p.province_id = (SELECT u.id FROM admin_unit u WHERE u.code = '06' ORDER BY u.id LIMIT 1)"
            + " AND p.manager = 'DEPARTMENT' AND p.state = 'PENDING_APPROVAL' ORDER BY COALESCE(p.due_on, '9999-12-31'), p.id LIMIT 25";

    @Resource(lookup = "java:app/jdbc/sinhke")
    DataSource source;

    private List<String[]> rows;

    /** The columns of one row as text, in the order of the statement; read once a request. */
    public List<String[]> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    private List<String[]> read() {
        List<String[]> rows = new ArrayList<>();
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(SQL);
                ResultSet found = statement.executeQuery()) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                String[] row = new String[width];
                for (int i = 0; i < width; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
