package vn.sinhke.support;

import com.facebook.presto.testing.mysql.AbstractEmbeddedMySql;
import com.facebook.presto.testing.mysql.MySqlOptions;
import io.airlift.units.Duration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** MySQL 8.0.15, the oldest MySQL we promise to run on, started once per JVM. */
final class MySqlServer extends AbstractEmbeddedMySql {

    private static MySqlServer running;

    private MySqlServer(MySqlOptions options) throws IOException {
        super(options);
    }

    static synchronized MySqlServer running() {
        if (running == null) {
            try {
                Duration patience = new Duration(5, TimeUnit.MINUTES);
                running = new MySqlServer(new MySqlOptions.Builder()
                        .setStartupWait(patience)
                        .setCommandTimeout(patience)
                        .build());
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "MySQL 8.0.15 did not start; on Debian it needs: apt-get install libaio1 libnuma1", e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + getPort() + "/" + database + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true"
                + "&sessionVariables=transaction_isolation='READ-COMMITTED'";
    }

    @Override
    public List<String> getInitializationArguments() {
        return withUser(
                "--no-defaults", "--initialize-insecure", "--innodb-flush-method=nosync", "--datadir", getDataDirectory());
    }

    @Override
    public List<String> getStartArguments() {
        return withUser(
                "--no-defaults",
                "--skip-ssl",
                "--skip-mysqlx",
                "--default-time-zone=+00:00",
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                "--skip-log-bin",
                "--bind-address=127.0.0.1",
                "--lc_messages_dir",
                getShareDirectory(),
                "--socket",
                getSocketDirectory(),
                "--port",
                String.valueOf(getPort()),
                "--datadir",
                getDataDirectory());
    }

    private static List<String> withUser(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if ("root".equals(System.getProperty("user.name"))) {
            all.add("--user=root");
        }
        return all;
    }
}
