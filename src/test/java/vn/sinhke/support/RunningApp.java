package vn.sinhke.support;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The product as people start it, in a process of its own, seen from outside only. */
public final class RunningApp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ENVIRONMENT = "SINHKE_";
    private static RunningApp shared;

    private final URI base;
    private final Path data;
    private final Path log = Place.fresh("log").resolve("console.txt");
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private RunningApp(URI base, Path data, Map<String, String> settings) {
        this.base = base;
        this.data = data;
        this.settings = new TreeMap<>(settings);
    }

    /**
     * The one application with demo data that all tests of this JVM share; leave it as usable as you found it. With
     * {@code -Dsinhke.at=http://127.0.0.1:8080/} it is one that runs there already, such as the WAR on a Payara Server;
     * tests that look into its embedded database need {@code -Dsinhke.at.data}, its data folder.
     */
    public static synchronized RunningApp shared() {
        if (shared == null && System.getProperty("sinhke.at") != null) {
            String data = System.getProperty("sinhke.at.data");
            shared = new RunningApp(URI.create(System.getProperty("sinhke.at")), data == null ? null : Path.of(data), Map.of());
        } else if (shared == null) {
            shared = own(Map.of("sinhke.demo.projects", "2400"));
        }
        return shared;
    }

    /** An application for one test that kills or breaks it; settings win over those of the demo, {@code SINHKE_…} go into the environment. */
    public static RunningApp own(Map<String, String> settings) {
        RunningApp app = prepare(settings);
        app.start();
        return app;
    }

    /** As {@link #own} but not started yet. */
    public static RunningApp prepare(Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "sinhke.demo", "true",
                "sinhke.demo.projects", "0",
                "sinhke.clock.start", "2024-06-03"));
        all.putAll(settings);
        int port = Integer.parseInt(all.computeIfAbsent("sinhke.http.port", name -> String.valueOf(FreePort.any())));
        Path data = Path.of(all.computeIfAbsent(
                "sinhke.data", name -> Place.fresh("app").resolve("data").toString()));
        RunningApp app = new RunningApp(URI.create("http://127.0.0.1:" + port + "/"), data, all);
        Runtime.getRuntime().addShutdownHook(new Thread(app::close));
        return app;
    }

    public URI base() {
        return base;
    }

    public int port() {
        return base.getPort();
    }

    public Path data() {
        return data;
    }

    /** Starts it and waits until it is ready. */
    public void start() {
        launch();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The application did not become ready:\n" + said());
            }
            sleep();
        }
    }

    /** Starts it without waiting for anything. */
    public void launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:SharedArchiveFile=" + Place.dist().resolve("classes.jsa"),
                "-Xlog:cds=off,cds+dynamic=off",
                "-XX:TieredStopAtLevel=" + Integer.getInteger("sinhke.test.compiler", 1), // as the demo: no life long enough for the second compiler to pay
                "-Duser.timezone=UTC"));
        settings.forEach((name, value) -> {
            if (!name.startsWith(ENVIRONMENT)) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.add("-jar");
        command.add(Place.dist().resolve("sinhke-launcher.jar").toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith(ENVIRONMENT));
        settings.forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT)) {
                builder.environment().put(name, value);
            }
        });
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isReady() {
        try {
            HttpRequest question = HttpRequest.newBuilder(base().resolve("health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as Ctrl-C would and returns its exit code. */
    public int stop() {
        process.destroy();
        return awaitExit();
    }

    public void restart() {
        stop();
        start();
    }

    /** Ends the process between two instructions; the database server, a process of its own, lives on. */
    public void kill9() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Waits until the process has ended by itself and returns its exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application did not end:\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** All it has written to the console. */
    public String said() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection into the embedded database, past the application. */
    public Connection database() throws SQLException {
        Properties access = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            access.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + access.getProperty("port") + "/sinhke?sslMode=DISABLED",
                "sinhke",
                access.getProperty("password"));
    }

    @Override
    public void close() {
        if (isAlive()) {
            stop();
        }
    }

    /** The process id of the launcher. */
    public long pid() {
        return process.pid();
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
