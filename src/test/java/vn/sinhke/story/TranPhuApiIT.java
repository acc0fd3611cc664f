package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** The sow breeding of Trần Phú, from an empty draft to a closed project, through the API alone. */
class TranPhuApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String LEADER = "chutich.tinh";
    private static final String FINANCE = "ketoan.ldtbxh";
    private static final String COMMUNE = "xa.tranphu";

    private final Api api = new Api(RunningApp.shared());
    private String id;
    private List<String> households;

    @Test
    void aProjectLivesItsWholeLife() {
        households = api.households(OFFICER, "02179", "POOR", 12);
        id = api.draft(OFFICER, Api.valueChain(households));
        submittedAndReturnedOnce();
        appraised();
        decided();
        firstCycle();
        secondCycle();
        ended();
        remembered();
    }

    private void submittedAndReturnedOnce() {
        go(OFFICER, "submit", "SUBMITTED");
        refused(OFFICER, 403, "accept");
        assertThat(api.move(APPRAISER, id, "return").statusCode()).as("a return without a reason").isEqualTo(422);
        go(APPRAISER, "return", "RETURNED", "comment", "Bổ sung một lần",
                "reasons", List.of(Map.of("field", "budget", "text", "Đơn giá lợn nái chưa có báo giá"),
                        Map.of("field", "participants", "text", "Thiếu xác nhận của thôn")));
        api.as(OFFICER).get("projects/" + id).then().body("clock", equalTo("PAUSED")).body("returnCount", equalTo(1));
        go(OFFICER, "submit", "SUBMITTED");
        go(APPRAISER, "accept", "ACCEPTED");
        api.as(APPRAISER).get("projects/" + id).then().body("clock", equalTo("RUNNING")).body("dueOn", equalTo("2024-06-24"));
    }

    private void appraised() {
        refused(CHAIR, 403, "openCouncil");
        api.as(HEAD).body(Map.of("decisionNo", "15/QĐ-SLĐTBXH", "members", List.of(seat(CHAIR, "CHAIR"), seat(SECRETARY, "SECRETARY"),
                seat(APPRAISER, "MEMBER")))).post("projects/" + id + "/council").then().statusCode(201);
        go(CHAIR, "openCouncil", "IN_APPRAISAL");
        refused(CHAIR, 422, "conclude", "outcome", "PASS");
        for (String member : List.of(CHAIR, SECRETARY, APPRAISER)) {
            api.as(member).body(Map.of("scores", Map.of("NEED", 18, "CAP", 14, "PRICE", 16, "MARKET", 18, "CAPACITY", 20),
                    "opinion", "PASS", "comment", "Đạt")).put("projects/" + id + "/council/sheets/mine").then().statusCode(200);
            api.as(member).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(200);
        }
        go(CHAIR, "conclude", "APPRAISED_PASS", "outcome", "PASS");
        go(HEAD, "present", "PENDING_APPROVAL");
    }

    private static Map<String, String> seat(String username, String seat) {
        return Map.of("username", username, "seat", seat);
    }

    private void decided() {
        refused(OFFICER, 403, "approve");
        refused(HEAD, 403, "approve");
        go(LEADER, "approve", "APPROVED");
        go(HEAD, "signContract", "IN_PROGRESS");
    }

    private void firstCycle() {
        cycle(FINANCE, 1, "fund", 200);
        cycle(FINANCE, 2, "fund", 200);
        cycle(HEAD, 1, "open", 200);
        cycle(HEAD, 2, "open", 422);
        handOver();
        String volume = payment(1, 200_000_000L);
        for (String[] step : new String[][] {{FINANCE, "request"}, {FINANCE, "check"}, {HEAD, "approve"}, {FINANCE, "pay"}}) {
            pay(volume, step[0], step[1]);
        }
        String beyond = payment(1, 8_000_001L);
        Response refusal = api.as(FINANCE).body(Map.of("name", "request")).post("payments/" + beyond + "/transitions");
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.asString()).contains("8.000.000");
        cycle(HEAD, 1, "accept", 200);
    }

    private void pay(String payment, String who, String step) {
        api.as(who).body(Map.of("name", step)).post("payments/" + payment + "/transitions").then().statusCode(200);
    }

    private void handOver() {
        String path = "projects/" + id + "/handovers";
        api.as(COMMUNE).body(Map.of("cycle", 1, "household", households.get(0), "date", "2024-06-03",
                "animals", List.of(Map.of("tag", "LN-" + id + "-1", "weightKg", 52)))).post(path).then().statusCode(422);
        assertThat(wrong(path, Map.of())).contains("cycle", "household", "date", "quarantineCertificate", "animals");
        assertThat(wrong("projects/" + id + "/incidents", Map.of())).contains("kind", "date", "description");
        for (String day : List.of("1900-01-01", "2024-06-02", "2999-01-01")) {
            assertThat(wrong(path, Map.of("cycle", 1, "household", households.get(0), "date", day, "quarantineCertificate", "KD-01",
                    "animals", List.of(Map.of("tag", "LN-" + id + "-1", "weightKg", 52))))).containsExactly("date");
            assertThat(wrong("projects/" + id + "/incidents", Map.of("kind", "DISEASE", "date", day, "description", "Sốt"))).containsExactly("date");
            assertThat(wrong("projects/" + id + "/sales", Map.of("date", day, "buyer", "HTX", "product", "lợn", "quantity", 1, "unit", "kg", "unitPrice", 1)))
                    .containsExactly("date");
        }
        api.as(COMMUNE).body(Map.of("cycle", 1, "household", households.get(0), "date", "2024-06-03", "quarantineCertificate", "KD-01",
                "animals", List.of(Map.of("tag", "LN-" + id + "-1", "weightKg", 52), Map.of("tag", "LN-" + id + "-2", "weightKg", 55))))
                .post(path).then().statusCode(201);
    }

    /** The fields that a refusal names, all at once. */
    private List<String> wrong(String path, Map<String, Object> body) {
        return api.as(COMMUNE).body(body).post(path).then().statusCode(422).extract().jsonPath().getList("violations.field");
    }

    private void secondCycle() {
        cycle(HEAD, 2, "open", 200);
        refused(HEAD, 422, "finalAcceptance");
        cycle(HEAD, 2, "accept", 200);
        cycle(FINANCE, 1, "settle", 200);
    }

    private void ended() {
        String last = payment(2, 1_000_000L);
        pay(last, FINANCE, "request");
        go(HEAD, "finalAcceptance", "COMPLETED");
        assertThat(refused(FINANCE, 422, "settle")).contains("no-payment-under-way");
        pay(last, FINANCE, "check");
        pay(last, HEAD, "approve");
        pay(last, FINANCE, "pay");
        go(FINANCE, "settle", "SETTLED");
        api.as(FINANCE).get("projects/" + id + "/cycles").then().body("items.state", everyItem(equalTo("SETTLED")));
        api.as(HEAD).body(Map.of("indicator", "HOUSEHOLDS_ESCAPING_POVERTY", "period", "2024", "value", 13))
                .post("projects/" + id + "/outcomes").then().statusCode(201);
        go(HEAD, "startFollowUp", "FOLLOW_UP");
        refused(HEAD, 422, "close");
        List<Map<String, Object>> owed = api.as(HEAD).get("projects/" + id + "/rotation").then().statusCode(200).body("items", hasSize(1))
                .extract().jsonPath().getList("items");
        String next = api.households(OFFICER, "02179", "NEAR_POOR", 1).get(0);
        assertThat(wrong("projects/" + id + "/rotation/transfers", Map.of("obligation", owed.get(0).get("id").toString(), "toHousehold", next,
                "date", "2024-06-03", "quantity", 2, "weightKg", 10_000_000, "recordNo", "BB-01"))).containsExactly("weightKg");
        api.as(COMMUNE).body(Map.of("obligation", owed.get(0).get("id").toString(), "toHousehold", next, "date", "2024-06-03", "quantity", 2,
                "weightKg", 13, "recordNo", "BB-01")).post("projects/" + id + "/rotation/transfers").then().statusCode(201);
        go(HEAD, "close", "CLOSED");
    }

    private void remembered() {
        api.as(OFFICER).get("projects/" + id + "/history").then().statusCode(200)
                .body("items.findAll { it.to != null }.to", contains("SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED", "IN_APPRAISAL",
                        "APPRAISED_PASS", "PENDING_APPROVAL", "APPROVED", "IN_PROGRESS", "COMPLETED", "SETTLED", "FOLLOW_UP", "CLOSED"))
                .body("items.find { it.to == 'APPROVED' }.who", equalTo(LEADER))
                .body("items.find { it.to == 'RETURNED' }.reasons.field", hasItem("budget"));
        api.as("kiemtoan").get("audit/verification").then().statusCode(200).body("valid", equalTo(true));
    }

    private void go(String who, String name, String state, Object... more) {
        Response answer = api.move(who, id, name, more);
        assertThat(answer.statusCode()).as(name + " " + answer.asString()).isEqualTo(200);
        assertThat((String) answer.path("state")).isEqualTo(state);
    }

    private String refused(String who, int status, String name, Object... more) {
        Response answer = api.move(who, id, name, more);
        assertThat(answer.statusCode()).as(name + " " + answer.asString()).isEqualTo(status);
        return answer.asString();
    }

    private void cycle(String who, int no, String name, int status) {
        api.as(who).body(Map.of("name", name)).post("projects/" + id + "/cycles/" + no + "/transitions").then().statusCode(status);
    }

    private String payment(int cycle, long amount) {
        return api.as(FINANCE).body(Map.of("kind", "VOLUME", "amount", amount, "source", "CENTRAL_BUDGET", "payee", "HTX Trần Phú",
                "voucherNo", "UNC-" + amount)).post("projects/" + id + "/cycles/" + cycle + "/payments").then().statusCode(201)
                .extract().path("id");
    }
}
