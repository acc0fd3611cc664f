package vn.sinhke.support;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import vn.sinhke.shared.boot.Migration;

/** A database of its own on a real server; ask for one per test class, or share one that you only read. */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final Map<DatabaseServer, CompletableFuture<TestDatabase>> MADE_AHEAD = new EnumMap<>(DatabaseServer.class);
    private static final Map<DatabaseServer, TestDatabase> SHARED = new EnumMap<>(DatabaseServer.class);

    private final DatabaseServer server;
    private final String name;

    private TestDatabase(DatabaseServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A database without a single table. */
    public static TestDatabase empty(DatabaseServer server) {
        TestDatabase database = new TestDatabase(server, "test_" + NEXT.getAndIncrement());
        database.onServer("CREATE DATABASE " + database.name + " CHARACTER SET utf8mb4");
        return database;
    }

    /** A database of its own with every migration applied. The next one is made while the caller works with this one. */
    public static TestDatabase migrated(DatabaseServer server) {
        CompletableFuture<TestDatabase> made;
        synchronized (MADE_AHEAD) {
            made = MADE_AHEAD.computeIfAbsent(server, TestDatabase::make);
            MADE_AHEAD.put(server, made.thenCompose(done -> make(server)));
        }
        return made.join();
    }

    /** Waits until no database is being made, for whoever counts what a whole server is asked. */
    public static void awaitQuiet() {
        List<CompletableFuture<TestDatabase>> making;
        synchronized (MADE_AHEAD) {
            making = List.copyOf(MADE_AHEAD.values());
        }
        making.forEach(CompletableFuture::join);
    }

    private static CompletableFuture<TestDatabase> make(DatabaseServer server) {
        return CompletableFuture.supplyAsync(() -> {
            TestDatabase database = empty(server);
            new Migration(database.dataSource()).run();
            return database;
        });
    }

    /** The migrated database that all tests of this JVM may read, and none may write to. */
    public static synchronized TestDatabase shared(DatabaseServer server) {
        return SHARED.computeIfAbsent(server, TestDatabase::migrated);
    }

    public String url() {
        return server.url(name);
    }

    public String user() {
        return "root";
    }

    public String password() {
        return "";
    }

    public DataSource dataSource() {
        return dataSource(url());
    }

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** Drops it; a shared one stays. */
    @Override
    public void close() {
        if (!SHARED.containsValue(this)) {
            onServer("DROP DATABASE " + name);
        }
    }

    private void onServer(String sql) {
        try (Connection connection = dataSource(server.url("")).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private DataSource dataSource(String url) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser(user());
        source.setPassword(password());
        return source;
    }

    @Override
    public String toString() {
        return name + " on " + server;
    }
}
