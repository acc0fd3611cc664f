package vn.sinhke.shared.boot;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MySQLPlatform;

/**
 * MySQL and MariaDB, to which moments go as text. MariaDB before its version 11 greets as MySQL 5.5.5, which kept no milliseconds, and the driver cuts them from
 * every moment that it is given as such, also from those that the log's hashes were made of.
 */
public final class MillisecondsPlatform extends MySQLPlatform {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    @Override
    public void setParameterValueInDatabaseCall(Object value, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        Object moment = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : value;
        super.setParameterValueInDatabaseCall(moment instanceof LocalDateTime day ? MOMENT.format(day) : value, statement, index, session);
    }
}
