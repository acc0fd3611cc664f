package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** Approvals of several dossiers: each judged by itself, taken back in time or numbered afterwards, decided once whoever presses. */
class BatchApiIT {
    private static final String LEADER = "chutich.tinh";
    private static final String DEPUTY = "phochutich.tinh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private Waiting desk;

    @BeforeEach
    void sitDown() throws SQLException {
        desk = new Waiting(app, 4);
        allocate(2024, 2_000_000_000L, "902/QĐ-UBND");
    }

    private void allocate(int year, long amount, String decision) {
        api.as("ketoan.ldtbxh").header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("source", "CENTRAL_BUDGET", "budgetYear", year,
                "unit", Map.of("code", "06", "asOf", "2024-06-03"), "amount", amount, "capital", "RECURRENT", "decisionNo", decision,
                "expires", year + "-12-31")).post("allocations").then().statusCode(201);
    }

    @AfterEach
    void leave() throws SQLException {
        desk.close();
    }

    @Test
    void whatIsTakenBackInTimeWaitsAgain() {
        String batch = approve(LEADER, desk.ids, Map.of()).statusCode(207).body("results.state", everyItem(equalTo("HELD"))).extract().path("batch");
        api.as(LEADER).get("queue?limit=200").then().body("items.id", not(hasItem(desk.ids.get(0))));
        api.as(DEPUTY).get("queue?limit=200").then().body("items.id", not(hasItem(desk.ids.get(0))));
        approve(DEPUTY, desk.ids.subList(0, 1), Map.of()).statusCode(207).body("results.state", contains("REFUSED"))
                .body("results[0].refusal", containsString("lượt khác"));
        api.as(LEADER).delete("queue/batches/" + batch).then().statusCode(200).body("results.state", everyItem(equalTo("UNDONE")));
        api.as(DEPUTY).get("queue/batches/" + batch).then().statusCode(404);
        api.as(DEPUTY).delete("queue/batches/" + batch).then().statusCode(404);
        api.as(LEADER).get("queue?limit=200").then().body("items.id", hasItem(desk.ids.get(0)));
        api.as(LEADER).get("projects/" + desk.ids.get(0)).then().body("state", equalTo("PENDING_APPROVAL"));
        api.as(LEADER).get("projects/" + desk.ids.get(0) + "/history").then().body("items.action", hasItem("APPROVAL_UNDONE"));
    }

    @Test
    void afterwardsEachHasItsNumberAndNothingCanBeTakenBack() throws Exception {
        List<String> two = desk.ids.subList(0, 2);
        String batch = approve(LEADER, two, Map.of("comment", "Đồng ý")).statusCode(207).extract().path("batch");
        // One of them is given back by the deputy before it takes effect: its approval is refused then, the other one counts.
        api.move(DEPUTY, two.get(1), "sendBack", "comment", "Xem lại đơn giá").then().statusCode(200);
        long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (api.as(LEADER).get("queue/batches/" + batch).path("results.state").toString().contains("HELD") && System.nanoTime() < deadline) {
            Thread.sleep(500);
        }
        api.as(LEADER).get("queue/batches/" + batch).then().body("results.state", contains("REFUSED", "EFFECTIVE")).body("results[1].decision", containsString("/QĐ-UBND"))
                .body("results[0].refusal", not(equalTo("")));
        api.as(LEADER).get("projects/" + two.get(0)).then().body("state", equalTo("APPROVED"));
        api.as(LEADER).get("projects/" + two.get(1)).then().body("state", equalTo("IN_APPRAISAL"));
        api.as(LEADER).delete("queue/batches/" + batch).then().statusCode(200).body("results.state", contains("REFUSED", "EFFECTIVE"));
        assertThat(desk.value("SELECT COUNT(*) FROM decision WHERE kind = 'APPROVE' AND project_id = " + two.get(0))).isEqualTo("1");
        assertThat(desk.value("SELECT COUNT(*) FROM audit_entry WHERE action = 'APPROVAL_LAPSED' AND actor = '" + LEADER
                + "' AND subject_type = 'Project' AND subject_id = '" + two.get(1) + "'")).as("what did not take effect is audited").isEqualTo("1");
        assertThat(desk.value("SELECT COUNT(*) FROM project WHERE held = 1 AND id IN (" + String.join(", ", two) + ")")).isEqualTo("0");
    }

    @Test
    void aFlagAForeignOneAndAnotherTypeStayOut() throws SQLException {
        desk.flag(desk.ids.get(0));
        String batch = approve(LEADER, desk.ids.subList(0, 2), Map.of()).statusCode(207).body("results.state", contains("REFUSED", "HELD"))
                .body("results[0].refusal", containsString("mở riêng hồ sơ này")).extract().path("batch");
        api.as(LEADER).delete("queue/batches/" + batch).then().statusCode(200);
        approve("lanhdao.pacnam", desk.ids.subList(1, 2), Map.of()).statusCode(404);
        approve("giamdoc.ldtbxh", desk.ids.subList(1, 2), Map.of()).statusCode(207).body("results.state", contains("REFUSED"));
        desk.run("UPDATE project SET type = 'COMMUNITY' WHERE id = " + desk.ids.get(2));
        approve(LEADER, desk.ids.subList(1, 3), Map.of()).statusCode(422).body("violations.rule", contains("together-type"));
        desk.run("UPDATE project SET type = 'VALUE_CHAIN' WHERE id = " + desk.ids.get(2));
        approve(LEADER, List.of(), Map.of()).statusCode(422);
    }

    /** Two dossiers against money for one: the second is refused alone; with what it is short of both are approved. */
    @Test
    void moneyForOneIsPromisedToTheFirstOnly() throws SQLException {
        List<String> two = desk.ids.subList(0, 2);
        String both = String.join(",", two);
        desk.run("UPDATE project_cycle SET budget_year = 2038 WHERE project_id IN (" + both + ")");
        long first = need(two.get(0));
        long second = need(two.get(1));
        allocate(2038, Math.max(first, second), "904/QĐ-UBND");
        String batch = approve(LEADER, two, Map.of()).statusCode(207).body("results.state", contains("REFUSED", "HELD"))
                .body("results.id", contains(two.get(1), two.get(0))).body("results[0].refusal", containsString("đã dành cho 1 hồ sơ được duyệt trước"))
                .extract().path("batch");
        api.as(LEADER).delete("queue/batches/" + batch).then().statusCode(200);
        allocate(2038, Math.min(first, second), "905/QĐ-UBND");
        batch = approve(LEADER, two, Map.of()).statusCode(207).body("results.state", everyItem(equalTo("HELD"))).extract().path("batch");
        api.as(LEADER).delete("queue/batches/" + batch).then().statusCode(200);
        desk.run("UPDATE project_cycle SET budget_year = 2024 WHERE project_id IN (" + both + ")");
    }

    private long need(String id) throws SQLException {
        return Long.parseLong(desk.value("SELECT SUM(central_budget) FROM project_budget_line WHERE cycle_no = 1 AND project_id = " + id));
    }

    @Test
    void aLargeSumAsksForThePasswordOnce() throws SQLException {
        String id = desk.ids.get(3);
        String before = desk.value("SELECT total_cost FROM project WHERE id = " + id);
        desk.run("UPDATE project SET total_cost = 4999999999 WHERE id = " + id);
        String held = approve(LEADER, List.of(id), Map.of()).statusCode(207).body("results.state", contains("HELD")).extract().path("batch");
        api.as(LEADER).delete("queue/batches/" + held).then().statusCode(200);
        desk.run("UPDATE project SET total_cost = 5000000000 WHERE id = " + id);
        approve(LEADER, List.of(id), Map.of()).statusCode(422).body("violations.field", contains("password"));
        approve(LEADER, List.of(id), Map.of("password", "sai-mat-khau")).statusCode(422).body("violations.field", contains("password"));
        approve(LEADER, List.of(id), Map.of("password", "Sinhke-demo-2024")).statusCode(207).body("results.state", contains("HELD"));
        desk.run("UPDATE held_decision SET state = 'UNDONE', open_key = NULL WHERE open_key = 1 AND project_id = " + id);
        desk.run("UPDATE project SET total_cost = " + before + " WHERE id = " + id);
        desk.mark();
    }

    @Test
    void twoLeadersAtOnceDecideOnce() throws Exception {
        String id = desk.ids.get(0);
        String seen = api.etag(LEADER, id);
        List<Callable<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String who = i % 2 == 0 ? LEADER : DEPUTY;
            both.add(() -> api.as(who).header("If-Match", seen).body(Map.of("name", "approve")).post("projects/" + id + "/transitions").statusCode());
        }
        api.as(DEPUTY).get("queue/counts").then().statusCode(200);
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : hands.invokeAll(both)) {
                answers.add(one.get());
            }
            assertThat(answers).containsOnlyOnce(200);
            assertThat(answers).allMatch(status -> List.of(200, 409, 412).contains(status));
        } finally {
            hands.shutdown();
        }
        assertThat(desk.value("SELECT COUNT(*) FROM decision WHERE kind = 'APPROVE' AND project_id = " + id)).isEqualTo("1");
    }

    private ValidatableResponse approve(String who, List<String> ids, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("projects", ids.stream().map(id -> Map.of("id", id, "etag", api.etag(LEADER, id))).toList());
        return api.as(who).body(body).post("queue/batches").then();
    }
}
