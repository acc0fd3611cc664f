package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.FreePort;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/**
 * Measures how long a start takes against its budget: 1.5 × what an empty Payara Micro and the embedded MariaDB need
 * together. All are started in turn, so that a busy machine is busy for each; processor seconds stand beside the clock.
 *
 * <p>Not among the tests that always run: it wants the machine for itself, and its limit is one of time. See docs/benchmarks.md.
 */
class StartMeasurement {

    private static final int ROUNDS = Integer.getInteger("sinhke.rounds", 3);
    private static final double BUDGET = 1.5;

    private static final String SERVER = "empty Payara Micro, --nocluster";
    private static final String SERVER_AS_IT_COMES = "empty Payara Micro as it comes, with its cluster";
    private static final String DATABASE_FIRST = "embedded MariaDB, first start (install, start)";
    private static final String DATABASE_SECOND = "embedded MariaDB, second start";
    private static final String PRODUCT_FIRST = "SinhKế with demo and 300 dossiers, first start";
    private static final String PRODUCT_SECOND = "SinhKế, second start";

    private record Cost(double seconds, double processorSeconds) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, List<Cost>> measured = new TreeMap<>();

    @Test
    void readyWithinItsBudget() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            emptyServer(SERVER, List.of("--nocluster"));
            emptyServer(SERVER_AS_IT_COMES, List.of());
            Path bare = Place.fresh("bare");
            database(DATABASE_FIRST, bare);
            database(DATABASE_SECOND, bare);
            product();
        }
        System.out.printf("beside the server as it comes: first start %.2f, second %.2f%n", ratio(PRODUCT_FIRST, SERVER_AS_IT_COMES, DATABASE_FIRST, Cost::seconds),
                ratio(PRODUCT_SECOND, SERVER_AS_IT_COMES, DATABASE_SECOND, Cost::seconds));
        double first = ratio(PRODUCT_FIRST, DATABASE_FIRST, Cost::seconds);
        double second = ratio(PRODUCT_SECOND, DATABASE_SECOND, Cost::seconds);
        String table = table(first, second);
        System.out.println(table);
        Files.writeString(Place.target().resolve("start.md"), table);
        assertThat(Math.max(first, second)).as(table).isLessThanOrEqualTo(BUDGET);
    }

    /** As its makers hand it out, until it says that it is ready. */
    private void emptyServer(String what, List<String> options) throws Exception {
        int port = FreePort.any();
        Path folder = Place.fresh("empty");
        Path jar = Path.of(PayaraMicro.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> command = new ArrayList<>(List.of(
                java(), "-Xmx1g", "-Duser.timezone=UTC", "-jar", jar.toString(),
                "--port", String.valueOf(port), "--rootdir", Files.createDirectories(folder.resolve("root")).toString(),
                "--unpackdir", Files.createDirectories(folder.resolve("jars")).toString()));
        command.addAll(options);
        long begin = System.nanoTime();
        Process process = start(command, folder);
        await(process, () -> read(folder.resolve("console.txt")).contains(" ready in "));
        note(what, begin, process.toHandle());
        process.destroy();
        process.waitFor();
    }

    private void database(String what, Path folder) throws Exception {
        String classes = Place.dist().resolve("sinhke-launcher.jar") + ":" + Place.target().resolve("test-classes");
        List<String> command = List.of(
                java(), "-Xmx1g", "-cp", classes, LoneDatabase.class.getName(), folder.resolve("data").toString(),
                Place.dist().resolve("mariadb").toString());
        Path said = folder.resolve("console.txt");
        Files.deleteIfExists(said);
        long begin = System.nanoTime();
        Process process = start(command, folder);
        await(process, () -> read(said).lines().anyMatch(LoneDatabase.UP::equals));
        note(what, begin, process.toHandle());
        process.getOutputStream().close();
        process.waitFor();
    }

    private void product() throws IOException, InterruptedException {
        try (RunningApp app = RunningApp.prepare(Map.of("sinhke.demo.projects", "300"))) {
            for (String what : List.of(PRODUCT_FIRST, PRODUCT_SECOND)) {
                long begin = System.nanoTime();
                app.start();
                note(what, begin, ProcessHandle.of(app.pid()).orElseThrow());
                HttpRequest signIn = HttpRequest.newBuilder(app.base().resolve("sign-in.xhtml")).build();
                HttpResponse<String> page = http.send(signIn, HttpResponse.BodyHandlers.ofString());
                assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
                app.stop();
            }
        }
    }

    private void note(String what, long begin, ProcessHandle process) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        double processor = Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(StartMeasurement::processorSeconds)
                .sum();
        measured.computeIfAbsent(what, key -> new ArrayList<>()).add(new Cost(seconds, processor));
    }

    /** What a process and those of its children that have ended used of the processors. */
    private static double processorSeconds(ProcessHandle process) {
        String stat = read(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // the third field of proc(5) is the first here
        long ticks = 0;
        for (int field = 11; field <= 14; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / 100.0;
    }

    private String table(double first, double second) {
        StringBuilder table = new StringBuilder("| Medians of " + ROUNDS + " rounds | Seconds | Processor seconds |\n|---|---|---|\n");
        for (String what : List.of(SERVER, SERVER_AS_IT_COMES, DATABASE_FIRST, DATABASE_SECOND, PRODUCT_FIRST, PRODUCT_SECOND)) {
            table.append(String.format(
                    Locale.ROOT, "| %s | %.1f | %.1f |%n", what, median(what, Cost::seconds), median(what, Cost::processorSeconds)));
        }
        table.append(String.format(
                Locale.ROOT, "| **Ratio, first start** | **%.2f** | %.2f |%n", first, ratio(PRODUCT_FIRST, DATABASE_FIRST, Cost::processorSeconds)));
        table.append(String.format(
                Locale.ROOT, "| **Ratio, second start** | **%.2f** | %.2f |%n", second, ratio(PRODUCT_SECOND, DATABASE_SECOND, Cost::processorSeconds)));
        return table.toString();
    }

    private double ratio(String product, String database, java.util.function.ToDoubleFunction<Cost> part) {
        return ratio(product, SERVER, database, part);
    }

    private double ratio(String product, String server, String database, java.util.function.ToDoubleFunction<Cost> part) {
        return median(product, part) / (median(server, part) + median(database, part));
    }

    private double median(String what, java.util.function.ToDoubleFunction<Cost> part) {
        double[] all = measured.get(what).stream().mapToDouble(part).sorted().toArray();
        return all[all.length / 2];
    }

    private static Process start(List<String> command, Path folder) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(folder).resolve("console.txt").toFile()))
                .start();
    }

    private static void await(Process process, BooleanSupplier reached) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!reached.getAsBoolean()) {
            assertThat(process.isAlive() && System.nanoTime() < deadline).as("started").isTrue();
            Thread.sleep(50);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
