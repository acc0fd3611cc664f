package vn.sinhke.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** Officers and an accountant at work through the API at once, with a ledger of what each asked for and was told. */
final class Writers {
    private static final List<String> OFFICERS = List.of("canbo.nari", "canbo2.nari", "canbo.nari");
    private static final String FINANCE = "ketoan.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

    /** A dossier that somebody writes and perhaps submits. What was answered is set, what was not is null. */
    private static final class Dossier {
        final String officer;
        final String key;
        final Map<String, Object> body;
        volatile String id;
        volatile String etag;
        volatile boolean submitting;
        volatile boolean submitted;

        Dossier(String officer, String key, List<String> households) {
            this.officer = officer;
            this.key = key;
            body = Api.valueChain(households);
            body.put("name", key);
            body.put("budget", List.of(Api.line(1, 40, 6_500_000, 130_000_000L, 130_000_000L)));
        }
    }

    /** A payment that the accountant writes down and perhaps requests; both under a key. */
    private static final class Paying {
        final String key;
        volatile String id;
        volatile boolean requesting;
        volatile boolean requested;

        Paying(String key) {
            this.key = key;
        }
    }

    private final Queue<Dossier> dossiers = new ConcurrentLinkedQueue<>();
    private final Queue<Paying> payments = new ConcurrentLinkedQueue<>();
    private final Queue<Response> outages = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final RunningApp app;
    private final Api api;
    private final long seed;
    private final List<String> households;
    private final String funded;
    private volatile boolean over;
    private volatile long since = System.nanoTime();
    private volatile CountDownLatch told = new CountDownLatch(0);

    Writers(RunningApp app, long seed) {
        this.app = app;
        this.seed = seed;
        api = new Api(app);
        households = api.households(OFFICERS.get(0), "066", "POOR", 200);
        OFFICERS.forEach(api::as); // signed in before anything is killed
        funded = fundedDossier(api.households(OFFICERS.get(0), "066", "NEAR_POOR", 3));
    }

    /** A dossier whose first cycle pays. */
    private String fundedDossier(List<String> members) {
        String id = api.draft(OFFICERS.get(0), Api.valueChain(members));
        go(OFFICERS.get(0), id, "submit");
        go("thamdinh.ldtbxh", id, "accept");
        List<String> council = List.of("thamdinh2.ldtbxh", "thamdinh3.ldtbxh", "thamdinh.ldtbxh");
        api.appraise(HEAD, id, council.get(0), council.get(1), council.get(2));
        go(council.get(0), id, "conclude", "outcome", "PASS");
        go(HEAD, id, "present");
        go("chutich.tinh", id, "approve");
        go(HEAD, id, "signContract");
        api.as(FINANCE).body(Map.of("name", "fund")).post("projects/" + id + "/cycles/1/transitions").then().statusCode(200);
        api.as(HEAD).body(Map.of("name", "open")).post("projects/" + id + "/cycles/1/transitions").then().statusCode(200);
        return id;
    }

    private void go(String who, String id, String name, Object... more) {
        Response answer = api.move(who, id, name, more);
        assertThat(answer.statusCode()).as(name + " " + answer.asString()).isEqualTo(200);
    }

    /** Everybody begins. */
    void begin() {
        for (int i = 0; i < OFFICERS.size(); i++) {
            String officer = OFFICERS.get(i);
            Random random = new Random(seed + i);
            work(() -> writeADossier(officer, random));
        }
        Random random = new Random(seed - 1);
        work(() -> writeAPayment(random));
    }

    private void work(Runnable step) {
        Thread thread = new Thread(() -> {
            while (!over && next.get() + 2 <= households.size()) {
                step.run();
            }
        });
        thread.setUncaughtExceptionHandler((which, thrown) -> {
            if (!over || thrown instanceof AssertionError) {
                wrong.add(thrown);
            }
        });
        threads.add(thread);
        thread.start();
    }

    private void writeADossier(String officer, Random random) {
        int first = next.getAndAdd(2);
        Dossier dossier = new Dossier(officer, "K-" + seed + "-" + first, households.subList(first, first + 2));
        dossiers.add(dossier);
        create(dossier);
        if (random.nextInt(3) > 0) {
            submit(dossier);
        }
    }

    private void create(Dossier dossier) {
        Response made = told(201, 201, () -> api.as(dossier.officer).header("Idempotency-Key", dossier.key).body(dossier.body).post("projects"));
        dossier.id = made.path("id");
        dossier.etag = made.header("ETag");
    }

    /** A submission bears no key but the version it was made on: done once, that version is gone. */
    private void submit(Dossier dossier) {
        dossier.submitting = true;
        told(200, 412, () -> api.as(dossier.officer).header("If-Match", dossier.etag).body(Map.of("name", "submit"))
                .post("projects/" + dossier.id + "/transitions"));
        dossier.submitted = true;
    }

    private void writeAPayment(Random random) {
        Paying paying = new Paying("UNC-" + seed + "-" + payments.size());
        payments.add(paying);
        draft(paying);
        if (random.nextBoolean()) {
            request(paying);
        }
    }

    private void draft(Paying paying) {
        Response made = told(201, 201, () -> api.as(FINANCE).header("Idempotency-Key", paying.key)
                .body(Map.of("kind", "VOLUME", "amount", 1000, "source", "CENTRAL_BUDGET", "payee", "HTX Trần Phú", "voucherNo", paying.key))
                .post("projects/" + funded + "/cycles/1/payments"));
        paying.id = made.path("id");
    }

    private void request(Paying paying) {
        paying.requesting = true;
        told(200, 200, () -> api.as(FINANCE).header("Idempotency-Key", paying.key + "-R").body(Map.of("name", "request"))
                .post("payments/" + paying.id + "/transitions"));
        paying.requested = true;
    }

    /**
     * The answer that settles a request. While the database is away it is asked again, as the answer bids; {@code again} is
     * how a repetition may be answered whose first try was done after all.
     */
    private Response told(int status, int again, Supplier<Response> request) {
        long first = System.nanoTime();
        long begun = first;
        Response answer = request.get();
        boolean repeated = false;
        while (answer.statusCode() == 503 && begun - first < PATIENCE) {
            outages.add(answer);
            repeated = true;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            begun = System.nanoTime();
            answer = request.get();
        }
        assertThat(answer.statusCode()).as(answer.asString()).isIn(repeated ? List.of(status, again) : List.of(status));
        if (begun > since) {
            told.countDown();
        }
        return answer;
    }

    /** Waits until so many requests that are sent from now on have been acknowledged. */
    boolean awaitMore(int number, long seconds) throws InterruptedException {
        since = System.nanoTime();
        told = new CountDownLatch(number);
        return told.await(seconds, TimeUnit.SECONDS);
    }

    /** Everybody ends; one whose connection breaks off now is at no fault. */
    void end() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(240));
            assertThat(thread.isAlive()).isFalse();
        }
        threads.clear();
        assertThat(wrong).isEmpty();
    }

    /** The kill comes while they work: from here on broken connections are expected. */
    void expectTheWorst() {
        over = true;
    }

    Queue<Response> outages() {
        return outages;
    }

    /** Before anything is repeated: what was acknowledged is there once, anything else once or not at all. */
    void nothingIsLostOrDoubled() throws SQLException {
        for (Dossier dossier : dossiers) {
            int there = count("SELECT COUNT(*) FROM project WHERE name = ?", dossier.key);
            assertThat(there).as(dossier.key).isBetween(dossier.id == null ? 0 : 1, 1);
            int submissions = dossier.id == null ? 0 : submissions(dossier);
            assertThat(submissions).as(dossier.key).isBetween(dossier.submitted ? 1 : 0, dossier.submitting ? 1 : 0);
        }
        for (Paying paying : payments) {
            int there = count("SELECT COUNT(*) FROM payment WHERE voucher_no = ?", paying.key);
            assertThat(there).as(paying.key).isBetween(paying.id == null ? 0 : 1, 1);
            int requests = paying.id == null ? 0 : requests(paying);
            assertThat(requests).as(paying.key).isBetween(paying.requested ? 1 : 0, paying.requesting ? 1 : 0);
        }
    }

    /** Whoever got no answer asks once more, in the same words. */
    int repeatWhatWasNotAnswered() {
        int repeated = 0;
        for (Dossier dossier : dossiers) {
            if (dossier.id == null) {
                create(dossier);
                repeated++;
            } else if (dossier.submitting && !dossier.submitted) {
                Response answer = api.as(dossier.officer).header("If-Match", dossier.etag).body(Map.of("name", "submit"))
                        .post("projects/" + dossier.id + "/transitions");
                assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 412);
                dossier.submitted = true;
                repeated++;
            }
        }
        for (Paying paying : payments) {
            if (paying.id == null) {
                draft(paying);
                repeated++;
            } else if (paying.requesting && !paying.requested) {
                request(paying);
                repeated++;
            }
        }
        return repeated;
    }

    /** Everything asked for is there exactly once, every state is that of the last step, and the audit chain is whole. */
    void everythingIsThereOnce() throws SQLException {
        nothingIsLostOrDoubled();
        for (Dossier dossier : dossiers) {
            api.as(dossier.officer).get("projects/" + dossier.id).then().statusCode(200)
                    .body("state", org.hamcrest.Matchers.equalTo(dossier.submitted ? "SUBMITTED" : "DRAFT"));
        }
        for (Paying paying : payments) {
            assertThat(count("SELECT COUNT(*) FROM payment WHERE voucher_no = ? AND state = '" + (paying.requested ? "REQUESTED" : "DRAFT")
                    + "'", paying.key)).as(paying.key).isOne();
        }
        assertThat(count("SELECT COUNT(*) FROM project p WHERE p.name LIKE ? AND p.state <> (SELECT h.to_state FROM history_entry h"
                + " WHERE h.subject_type = 'Project' AND h.subject_id = p.id AND h.to_state IS NOT NULL ORDER BY h.id DESC LIMIT 1)", "K-%"))
                .as("dossiers whose state is not that of their last step").isZero();
        assertThat(count("SELECT COUNT(*) FROM (SELECT code FROM project WHERE name <> ? GROUP BY code HAVING COUNT(*) > 1) twice", ""))
                .as("codes given twice").isZero();
        api.as("kiemtoan").get("audit/verification").then().statusCode(200).body("valid", org.hamcrest.Matchers.equalTo(true));
    }

    private int submissions(Dossier dossier) throws SQLException {
        return count("SELECT COUNT(*) FROM history_entry WHERE subject_type = 'Project' AND to_state = 'SUBMITTED' AND subject_id = ?", dossier.id);
    }

    private int requests(Paying paying) throws SQLException {
        return count("SELECT COUNT(*) FROM history_entry WHERE subject_type = 'Payment' AND to_state = 'REQUESTED' AND subject_id = ?", paying.id);
    }

    private int count(String sql, String argument) throws SQLException {
        try (Connection connection = app.database(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
