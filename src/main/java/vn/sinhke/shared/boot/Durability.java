package vn.sinhke.shared.boot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Looks whether the database server keeps what it has acknowledged when its machine loses power. */
public final class Durability {

    private final DataSource database;

    public Durability(DataSource database) {
        this.database = database;
    }

    /** One line that names each setting that is too weak, for an operator to act upon; empty when all is well. */
    public Optional<String> weakness() {
        List<String> weak = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@innodb_flush_log_at_trx_commit, @@log_bin, @@sync_binlog")) {
            row.next();
            if (row.getInt(1) != 1) {
                weak.add("innodb_flush_log_at_trx_commit=" + row.getInt(1));
            }
            if (row.getBoolean(2) && row.getInt(3) != 1) {
                weak.add("sync_binlog=" + row.getInt(3));
            }
        } catch (SQLException unknown) {
            return Optional.empty(); // a server that hides its settings is judged by whoever runs it
        }
        return weak.isEmpty() ? Optional.empty() : Optional.of("Máy chủ cơ sở dữ liệu có thể mất việc đã xác nhận khi mất điện: "
                + String.join(", ", weak) + " (cần 1 / must be 1).");
    }
}
