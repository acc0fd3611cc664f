package vn.sinhke.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts everything there is to start: the database, the application server, the application. */
public final class SinhKe {

    private static final int REFUSED = 1;

    /** Payara takes System.out and System.err for its log; these stay ours. */
    private static final PrintStream OUT = utf8(FileDescriptor.out);

    private static final PrintStream ERR = utf8(FileDescriptor.err);

    private final Settings settings;
    /** Kept for as long as this process lives: a channel that nobody holds is closed by the collector, and its lock with it. */
    private DataFolder data;
    private volatile EmbeddedDatabase database;

    private SinhKe(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) {
        try {
            new SinhKe(Settings.read()).start();
        } catch (Refusal refusal) {
            refuse(refusal.getMessage());
        } catch (Exception | LinkageError unexpected) {
            refuse("SinhKế dừng vì lỗi không lường trước: " + unexpected);
        }
    }

    private static void refuse(String line) {
        ERR.println(line);
        String note = System.getProperty("sinhke.refusal"); // for a build tool that would show a stack trace instead
        if (note != null) {
            try {
                Files.writeString(Path.of(note), line);
            } catch (IOException unwritable) {
                ERR.println(unwritable.getMessage());
            }
        }
        System.setErr(new PrintStream(OutputStream.nullOutputStream())); // Payara says there that it stopped
        System.exit(REFUSED);
    }

    private void start() throws Exception {
        if (!Files.isReadable(settings.war())) {
            throw new Refusal("Không tìm thấy ứng dụng %s.", settings.war());
        }
        if (!Ports.isFree(settings.port())) {
            throw new Refusal(
                    "Cổng %d đang được chương trình khác sử dụng: hãy dừng chương trình đó, hoặc chọn cổng khác bằng"
                            + " -Dsinhke.http.port=…",
                    settings.port());
        }
        data = DataFolder.open(settings.data());
        System.setProperty("sinhke.data", settings.data().toString());
        System.setProperty("sinhke.database.embedded", String.valueOf(settings.outside() == null));
        if (settings.outside() != null) {
            DatabaseCheck.reach(settings.outside(), settings.war());
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "sinhke-stop"));

        ApplicationServer.quieten();
        CompletableFuture<Settings.OutsideDatabase> access = CompletableFuture.supplyAsync(this::prepareDatabase);
        DatabaseStart.isEndOf(access.thenAcceptAsync(this::startDatabase));
        ApplicationServer server = ApplicationServer.boot(settings.port(), data.emptyFolder("server"));
        await(access);
        boolean deployed = server.deploy(settings.war()); // waits for the database where it first needs it
        await(DatabaseStart.end());
        if (!deployed) {
            throw new Refusal("Không triển khai được ứng dụng; nguyên nhân ở các dòng nhật ký phía trên.");
        }
        if (!server.isReady()) {
            throw new Refusal("Ứng dụng chưa sẵn sàng; nguyên nhân ở các dòng nhật ký phía trên.");
        }
        if (settings.rehearsal()) {
            server.visit();
            System.exit(0);
        }
        Welcome.say(OUT, settings, secondsSinceTheBeginning());
    }

    private Settings.OutsideDatabase prepareDatabase() {
        Settings.OutsideDatabase access = settings.outside();
        if (access == null) {
            EmbeddedDatabase embedded = EmbeddedDatabase.prepare(data, settings.binaries().resolve("mariadb"));
            database = embedded;
            access = new Settings.OutsideDatabase(embedded.url(), embedded.user(), embedded.password());
        }
        System.setProperty("sinhke.db.url", access.url());
        System.setProperty("sinhke.db.user", access.user());
        System.setProperty("sinhke.db.password", access.password());
        return access;
    }

    private void startDatabase(Settings.OutsideDatabase access) {
        try {
            if (database != null) {
                database.start();
            }
        } catch (RuntimeException failed) {
            WorthReading.nothing(); // the deployment fails for want of a database, which is said in one line
            throw failed;
        }
        boolean migrated = EarlyMigration.succeeds(settings.war(), access.url(), access.user(), access.password());
        System.setProperty("sinhke.db.migrated", String.valueOf(migrated));
    }

    private static void await(CompletableFuture<?> work) throws Exception {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** The application first, so that its last transactions still find their database. */
    private void stop() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream())); // Payara chats while it stops
        try {
            ApplicationServer.awaitStop();
            DatabaseStart.end().exceptionally(neverCame -> null).join(); // stopped half-way, it would live on alone
            if (database != null) {
                database.stop();
            }
        } catch (Exception e) {
            ERR.println("Dừng cơ sở dữ liệu không trọn vẹn: " + e.getMessage());
        }
    }

    private static double secondsSinceTheBeginning() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
