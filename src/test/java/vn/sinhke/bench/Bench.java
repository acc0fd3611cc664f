package vn.sinhke.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.support.Api;
import vn.sinhke.support.Browser;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/**
 * Queue, list, detail and a change of state through HTTP by signed-in sessions, with 1,000 and with 100,000 dossiers, beside two yardsticks that
 * serve the queue's rows from the same server in the same run. Writes its part of {@code docs/benchmarks.md}; figures of one machine at one moment.
 */
public final class Bench {
    private static final String LEADER = "chutich.tinh";
    private static final int[] SIZES = {1000, 100_000};
    private static final int[] USERS = {1, 16};
    /** Until both compilers have done with a page: with fewer they took a processor's half beside what was measured. */
    private static final int WARM_REQUESTS = 10_000;
    private static final int WARM_USERS = 4;
    private static final int SECONDS = Integer.getInteger("sinhke.bench.seconds", 4);
    /** Everything is measured so often in turn, so that a moment in which the machine is slow is one for all. */
    private static final int ROUNDS = 3;
    private static final String BEGIN = "<!-- mvn -Pbench writes from here -->";
    private static final String END = "<!-- to here -->";

    /** What one address took with so many users at once. */
    private record Figure(double medianMillis, double perSecond, long statements) { }

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private Bench() { }

    public static void main(String[] args) throws Exception {
        System.setProperty("sinhke.dist", withYardsticks().toString());
        System.setProperty("sinhke.test.compiler", "4"); // both, as in operation
        Bench bench = new Bench();
        bench.measure();
        bench.write(Path.of(args.length > 0 ? args[0] : "docs/benchmarks.md"));
        System.exit(0);
    }

    /** A copy of the product whose application also has the yardsticks. */
    private static Path withYardsticks() throws IOException {
        Path from = Place.dist();
        Path to = Place.fresh("bench-dist");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Path application = to.resolve("sinhke");
        for (String name : List.of("BenchRows", "BareServlet")) {
            Path entry = application.resolve("WEB-INF/classes/vn/sinhke/bench/" + name + ".class");
            Files.createDirectories(entry.getParent());
            Files.copy(Place.target().resolve("test-classes/vn/sinhke/bench/" + name + ".class"), entry);
        }
        Files.createDirectories(application.resolve("bench"));
        Files.copy(Place.target().resolve("test-classes/bench/table.xhtml"), application.resolve("bench/table.xhtml"));
        return to;
    }

    /** Both sizes run at once, and one is asked after the other. */
    private void measure() throws Exception {
        try (RunningApp small = app(SIZES[0]); RunningApp large = app(SIZES[1])) {
            List<RunningApp> apps = List.of(small, large);
            Map<RunningApp, List<String>> sessions = new HashMap<>();
            Map<RunningApp, Map<String, URI>> pages = new HashMap<>();
            for (RunningApp app : apps) {
                List<String> signedIn = new ArrayList<>();
                for (int i = 0; i < USERS[USERS.length - 1]; i++) {
                    signedIn.add(session(app));
                }
                sessions.put(app, signedIn);
                pages.put(app, pages(app));
                for (URI page : pages.get(app).values()) {
                    warm(page, signedIn);
                }
            }
            for (int users : USERS) {
                Map<String, List<Double>> times = new HashMap<>();
                for (int round = 0; round < ROUNDS; round++) {
                    for (String page : pages.get(small).keySet()) {
                        for (RunningApp app : apps) {
                            times.computeIfAbsent(page + size(app, small), key -> new ArrayList<>()).addAll(run(pages.get(app).get(page), sessions.get(app), users));
                        }
                    }
                }
                for (RunningApp app : apps) {
                    for (Map.Entry<String, URI> page : pages.get(app).entrySet()) {
                        List<Double> took = times.get(page.getKey() + size(app, small));
                        put(page.getKey(), size(app, small), users, new Figure(median(took), took.size() / (double) (ROUNDS * SECONDS),
                                statements(app, page.getValue(), sessions.get(app).get(0))));
                    }
                }
            }
            for (RunningApp app : apps) {
                moves(app, size(app, small));
            }
        }
    }

    private static RunningApp app(int size) {
        return RunningApp.own(Map.of("sinhke.demo.projects", String.valueOf(size), "sinhke.http.threads", "32"));
    }

    private static int size(RunningApp app, RunningApp small) {
        return app == small ? SIZES[0] : SIZES[1];
    }

    private static Map<String, URI> pages(RunningApp app) throws SQLException {
        Map<String, URI> pages = new LinkedHashMap<>();
        pages.put("bare servlet", app.base().resolve("bench/rows"));
        pages.put("unstyled table", app.base().resolve("bench/table.xhtml"));
        pages.put("queue", app.base().resolve("decision/queue.xhtml?tab=WAITING_FOR_ME"));
        pages.put("list of projects", app.base().resolve("project/list.xhtml"));
        pages.put("detail", app.base().resolve("project/detail.xhtml?id=" + one(app)));
        return pages;
    }

    private void put(String what, int size, int users, Figure figure) {
        figures.put(what + "/" + size + "/" + users, figure);
        System.out.printf("%s, %d dossiers, %d users: median %.1f ms, %.1f a second, %d statements%n", what, size, users, figure.medianMillis(),
                figure.perSecond(), figure.statements());
    }

    private static String session(RunningApp app) {
        Page page = Browser.running().desktop(app.base());
        try {
            Browser.signIn(page, LEADER);
            return page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        } finally {
            page.context().close();
        }
    }

    private static String one(RunningApp app) throws SQLException {
        return value(app, "SELECT id FROM project WHERE state = 'PENDING_APPROVAL' AND manager = 'DEPARTMENT' ORDER BY due_on, id LIMIT 1");
    }

    private static String value(RunningApp app, String sql) throws SQLException {
        try (Connection connection = app.database(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(found.getMetaData().getColumnCount());
        }
    }

    /** The fewest of five: the application's own jobs ask the database too. */
    private long statements(RunningApp app, URI uri, String session) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = Long.parseLong(value(app, "SHOW GLOBAL STATUS LIKE 'Com_select'"));
            get(uri, session);
            fewest = Math.min(fewest, Long.parseLong(value(app, "SHOW GLOBAL STATUS LIKE 'Com_select'")) - before);
        }
        return fewest;
    }

    private double get(URI uri, String session) throws IOException, InterruptedException {
        long from = System.nanoTime();
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(uri).header("Cookie", session).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().length() < 1000) {
            throw new IllegalStateException(uri + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - from) / 1e6;
    }

    private void warm(URI uri, List<String> sessions) throws Exception {
        List<Callable<List<Double>>> hands = new ArrayList<>();
        for (int i = 0; i < WARM_USERS; i++) {
            String session = sessions.get(i);
            hands.add(() -> {
                for (int request = 0; request < WARM_REQUESTS / WARM_USERS; request++) {
                    get(uri, session);
                }
                return List.of();
            });
        }
        all(hands);
    }

    /** The milliseconds of every request. */
    private List<Double> run(URI uri, List<String> sessions, int users) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Callable<List<Double>>> hands = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            String session = sessions.get(i);
            hands.add(() -> {
                List<Double> took = new ArrayList<>();
                while (System.nanoTime() < end) {
                    took.add(get(uri, session));
                }
                return took;
            });
        }
        return all(hands);
    }

    /** Gives dossiers back to their councils, each by one request. */
    private void moves(RunningApp app, int size) throws Exception {
        Api api = new Api(app);
        List<String> ids = new ArrayList<>();
        try (Connection connection = app.database(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(
                "SELECT id FROM project WHERE state = 'PENDING_APPROVAL' AND manager = 'DEPARTMENT' ORDER BY id DESC LIMIT 24")) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        }
        List<Callable<List<Double>>> hands = new ArrayList<>();
        for (String id : ids) {
            String etag = api.etag(LEADER, id);
            hands.add(() -> {
                long from = System.nanoTime();
                api.as(LEADER).header("If-Match", etag).body(Map.of("name", "sendBack", "comment", "Đo thời gian")).post("projects/" + id + "/transitions")
                        .then().statusCode(200);
                return List.of((System.nanoTime() - from) / 1e6);
            });
        }
        int single = hands.size() / 3;
        List<Double> alone = new ArrayList<>();
        for (Callable<List<Double>> hand : hands.subList(0, single)) {
            alone.addAll(hand.call());
        }
        put("change of state", size, 1, new Figure(median(alone), 1000 / median(alone), 0));
        long from = System.nanoTime();
        List<Double> together = all(hands.subList(single, hands.size()));
        put("change of state", size, 16, new Figure(median(together), together.size() / ((System.nanoTime() - from) / 1e9), 0));
    }

    private static List<Double> all(List<Callable<List<Double>>> hands) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, hands.size()));
        try {
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> one : pool.invokeAll(hands)) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    private void write(Path document) throws IOException {
        StringBuilder out = new StringBuilder(BEGIN + "\n\nMeasured " + LocalDate.now() + ", medians in milliseconds / requests a second, statements of one request.\n\n"
                + "| What | 1,000 dossiers, 1 user | 16 users | 100,000 dossiers, 1 user | 16 users | Statements | 100,000 : 1,000, median of 1 user |\n|---|---|---|---|---|---|---|\n");
        for (String what : List.of("bare servlet", "unstyled table", "queue", "list of projects", "detail", "change of state")) {
            out.append("| ").append(what);
            for (int size : SIZES) {
                for (int users : USERS) {
                    Figure figure = figures.get(what + "/" + size + "/" + users);
                    out.append(" | %.1f / %.1f".formatted(figure.medianMillis(), figure.perSecond()));
                }
            }
            Figure small = figures.get(what + "/" + SIZES[0] + "/1");
            Figure large = figures.get(what + "/" + SIZES[1] + "/1");
            out.append(large.statements() == 0 ? " | –" : " | " + large.statements()).append(" | %.2f |%n".formatted(large.medianMillis() / small.medianMillis()));
        }
        out.append("\nRequests a second of the queue to those of the unstyled table (aim 0.6): ");
        List<String> ratios = new ArrayList<>();
        for (int size : SIZES) {
            for (int users : USERS) {
                ratios.add("%.2f (%,d dossiers, %d users)".formatted(figures.get("queue/" + size + "/" + users).perSecond()
                        / figures.get("unstyled table/" + size + "/" + users).perSecond(), size, users));
            }
        }
        out.append(String.join(", ", ratios)).append(".\n\n").append(END);
        String text = Files.readString(document);
        int from = text.indexOf(BEGIN);
        int to = text.indexOf(END);
        Files.writeString(document, from < 0 ? text.stripTrailing() + "\n\n" + out + "\n" : text.substring(0, from) + out + text.substring(to + END.length()));
        System.out.println(out);
    }
}
