package vn.sinhke.shared.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/** What goes to the driver: a server whose greeting is of old keeps the milliseconds too. */
class MillisecondsPlatformTest {
    private final List<String> given = new ArrayList<>();
    private final PreparedStatement statement = (PreparedStatement) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class},
            (proxy, method, args) -> {
                given.add(method.getName() + " " + args[1]);
                return null;
            });

    @Test
    void momentsAreTextWithTheirMilliseconds() throws SQLException {
        bind(LocalDateTime.of(2024, 6, 3, 1, 0, 18, 7_000_000));
        bind(Timestamp.valueOf("2024-06-03 01:00:18.123"));
        bind(LocalDateTime.of(2024, 6, 3, 0, 0));
        assertThat(given).containsExactly("setString 2024-06-03 01:00:18.007", "setString 2024-06-03 01:00:18.123", "setString 2024-06-03 00:00:00.000");
    }

    @Test
    void everythingElseGoesAsItIs() throws SQLException {
        bind("2024-06-03");
        bind(7L);
        bind(LocalDate.of(2024, 6, 3));
        assertThat(given).containsExactly("setString 2024-06-03", "setLong 7", "setDate 2024-06-03");
    }

    private void bind(Object value) throws SQLException {
        new MillisecondsPlatform().setParameterValueInDatabaseCall(value, statement, 1, new ServerSession());
    }
}
