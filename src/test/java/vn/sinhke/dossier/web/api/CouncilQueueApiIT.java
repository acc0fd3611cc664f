package vn.sinhke.dossier.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.RunningApp;

/** Council, sheets, queue and decisions from outside the process. */
class CouncilQueueApiIT {
    private static final Map<String, Object> SCORES = Map.of("NEED", 18, "CAP", 14, "PRICE", 15.5, "MARKET", 17, "CAPACITY", 20);
    private static final List<String> SEATED = List.of("thamdinh.ldtbxh", "thamdinh2.ldtbxh", "thamdinh3.ldtbxh");
    private static final Map<String, String> TOKENS = new HashMap<>();

    private static RunningApp app;

    @BeforeAll
    static void start() {
        app = RunningApp.shared();
    }

    @Test
    void aCouncilIsSetScoresBlindAndTheLeaderDecides() {
        String id = accepted();
        setting(id);
        scoring(id);
        deciding(id);
    }

    private void setting(String id) {
        as("thamdinh.ldtbxh").body(council("1/QĐ")).post("projects/{id}/council", id).then().statusCode(403);
        as("canbo.pacnam").body(council("1/QĐ")).post("projects/{id}/council", id).then().statusCode(404);
        as("giamdoc.ldtbxh").get("projects/{id}/council", id).then().statusCode(404);
        as("giamdoc.ldtbxh").body(Map.of("decisionNo", "", "members", List.of(member("canbo.nari", "CHAIR"), member("khong.co", "MEMBER"))))
                .post("projects/{id}/council", id).then().statusCode(422)
                .body("violations.rule", hasItems("council-decision", "council-size", "council-secretary", "council-no-author",
                        "council-known-person"));
        as("giamdoc.ldtbxh").body(council("1/QĐ")).post("projects/{id}/council", id).then().statusCode(201)
                .body("decisionNo", equalTo("1/QĐ")).body("members.username", contains(SEATED.toArray())).body("result", nullValue());
        as("giamdoc.ldtbxh").body(council("2/QĐ")).post("projects/{id}/council", id).then().statusCode(200);
        as("thamdinh.ldtbxh").body(sheet(SCORES, "PASS")).put("projects/{id}/council/sheets/mine", id).then().statusCode(409);
        as("canbo.nari").get("projects/{id}/council/sheets/mine", id).then().statusCode(403);
    }

    private void scoring(String id) {
        move("thamdinh2.ldtbxh", id, Map.of("name", "openCouncil")).statusCode(200).body("state", equalTo("IN_APPRAISAL"));
        as("thamdinh.ldtbxh").get("projects/{id}/council/sheets/mine", id).then().statusCode(200)
                .body("criteria.code", contains("NEED", "CAP", "PRICE", "MARKET", "CAPACITY")).body("criteria.max.sum()", equalTo(100))
                .body("locked", equalTo(false));
        as("thamdinh.ldtbxh").body(sheet(Map.of("NEED", 20.5, "X", 1), null)).put("projects/{id}/council/sheets/mine", id).then()
                .statusCode(422).body("violations.rule", hasItems("score-range", "score-criterion"));
        as("thamdinh.ldtbxh").body(sheet(Map.of("NEED", 18), null)).put("projects/{id}/council/sheets/mine", id).then().statusCode(200);
        as("thamdinh.ldtbxh").post("projects/{id}/council/sheets/mine/lock", id).then().statusCode(422);
        lock("thamdinh.ldtbxh", id, "PASS");
        as("thamdinh.ldtbxh").body(sheet(SCORES, "FAIL")).put("projects/{id}/council/sheets/mine", id).then().statusCode(409);
        as("thamdinh.ldtbxh").get("projects/{id}/council", id).then().statusCode(200).body("open", equalTo(false))
                .body("sheets", empty()).body("criteria", empty()).body("members.sheet", contains("LOCKED", "NOT_STARTED", "NOT_STARTED"));
        move("thamdinh.ldtbxh", id, Map.of("name", "conclude", "outcome", "PASS")).statusCode(422)
                .body("violations.rule", hasItem("council-quorum"));
        lock("thamdinh2.ldtbxh", id, "PASS");
        lock("thamdinh3.ldtbxh", id, "SUPPLEMENT");
        move("thamdinh2.ldtbxh", id, Map.of("name", "conclude", "outcome", "PASS")).statusCode(403);
        move("thamdinh.ldtbxh", id, Map.of("name", "conclude", "outcome", "PASS")).statusCode(200);
        as("canbo.nari").get("projects/{id}/council", id).then().statusCode(200).body("result.outcome", equalTo("PASS"))
                .body("result.approvals", equalTo(2)).body("sheets", empty()).body("criteria", hasSize(5));
    }

    private void deciding(String id) {
        assertThat(waits("chutich.tinh", id)).isFalse();
        move("giamdoc.ldtbxh", id, Map.of("name", "present")).statusCode(200);
        assertThat(waits("chutich.tinh", id)).isTrue();
        assertThat(waits("canbo.nari", id)).isFalse();
        String seen = etag("chutich.tinh", id);
        as("chutich.tinh").body(Map.of("transition", "approve", "comment", "Đồng ý", "projects",
                        List.of(Map.of("id", id, "etag", "\"0\""), Map.of("id", "999999999", "etag", "\"1\""))))
                .post("queue/decisions").then().statusCode(207).body("results.status", contains(412, 404))
                .body("results[0].problem.detail", not(empty()));
        as("ketoan.ldtbxh").header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("source", "CENTRAL_BUDGET", "budgetYear", 2024,
                "unit", Map.of("code", "06", "asOf", "2024-06-03"), "amount", 900_000_000, "capital", "RECURRENT", "decisionNo", "900/QĐ-UBND",
                "expires", "2024-12-31")).post("allocations");
        as("chutich.tinh").body(Map.of("transition", "approve", "projects", List.of(Map.of("id", id, "etag", seen))))
                .post("queue/decisions").then().statusCode(207).body("results.status", contains(200)).body("results[0].state", equalTo("APPROVED"));
        assertThat(as("chutich.tinh").queryParam("tab", "DECIDED").get("queue").then().statusCode(200).extract()
                .<List<String>>path("items.id")).contains(id);
        as("chutich.tinh").get("queue/counts").then().statusCode(200).body("keySet()",
                hasItems("WAITING_FOR_ME", "DELEGATED_TO_ME", "RETURNED", "DECIDED"));
        as("chutich.tinh").queryParam("tab", "SOMETHING").get("queue").then().statusCode(422);
        as("chutich.tinh").queryParam("after", "xyz").get("queue").then().statusCode(422);
    }

    private static boolean waits(String username, String id) {
        String after = null;
        do {
            RequestSpecification request = as(username).queryParam("limit", 200);
            var page = (after == null ? request : request.queryParam("after", after)).get("queue").then().statusCode(200).extract().jsonPath();
            if (page.getList("items.id").contains(id)) {
                return true;
            }
            after = page.getString("next");
        } while (after != null);
        return false;
    }

    private static void lock(String username, String id, String opinion) {
        as(username).body(sheet(SCORES, opinion)).put("projects/{id}/council/sheets/mine", id).then().statusCode(200)
                .body("total", equalTo(84.5f));
        as(username).post("projects/{id}/council/sheets/mine/lock", id).then().statusCode(200).body("locked", equalTo(true));
    }

    private static String accepted() {
        List<String> households = as("canbo.nari").queryParam("unit", "066").queryParam("class", "POOR").queryParam("asOf", "2024-06-03")
                .queryParam("supported", "false").queryParam("limit", 4).get("households").then().statusCode(200).extract().path("items.code");
        Map<String, Object> dossier = new HashMap<>(Map.of("type", "VALUE_CHAIN", "name", "Liên kết nuôi lợn để thẩm định",
                "component", "LIVELIHOOD_DIVERSIFICATION", "product", "lợn " + UUID.randomUUID(), "site", Map.of("code", "02179", "asOf", "2024-05-01"),
                "startDate", "2024-07-01", "months", 24, "manager", "DEPARTMENT", "leadUnit", Map.of("kind", "COOPERATIVE", "name", "HTX Trần Phú",
                        "registrationNo", "4700", "representative", "Nông Văn Hùng")));
        dossier.put("participants", households.stream().map(code -> Map.of("household", code, "kind", "BENEFICIARY")).toList());
        dossier.put("budget", List.of(Map.of("cycle", 1, "item", "Lợn nái hậu bị", "unit", "con", "quantity", 40, "unitPrice", 6_500_000,
                "sources", Map.of("CENTRAL_BUDGET", 200_000_000, "LEAD_UNIT_COUNTERPART", 60_000_000))));
        dossier.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-07-01", "to", "2025-06-30")));
        dossier.put("linkageContracts", List.of(Map.of("buyer", "Công ty Thịt sạch", "product", "lợn thịt", "quantity", 20000, "unit", "kg",
                "floorPrice", 55000, "from", "2024-07-01", "to", "2029-06-30")));
        String id = as("canbo.nari").header("Idempotency-Key", UUID.randomUUID().toString()).body(dossier).post("projects").then()
                .statusCode(201).extract().path("id");
        move("canbo.nari", id, Map.of("name", "submit")).statusCode(200);
        move("thamdinh.ldtbxh", id, Map.of("name", "accept")).statusCode(200);
        return id;
    }

    private static ValidatableResponse move(String username, String id, Map<String, Object> move) {
        return as(username).header("If-Match", etag(username, id)).body(move).post("projects/{id}/transitions", id).then();
    }

    private static String etag(String username, String id) {
        return as(username).get("projects/{id}", id).then().statusCode(200).extract().header("ETag");
    }

    private static Map<String, Object> council(String decisionNo) {
        return Map.of("decisionNo", decisionNo, "members", List.of(member(SEATED.get(0), "CHAIR"), member(SEATED.get(1), "SECRETARY"),
                member(SEATED.get(2), "MEMBER")));
    }

    private static Map<String, Object> member(String username, String seat) {
        return Map.of("username", username, "seat", seat);
    }

    private static Map<String, Object> sheet(Map<String, Object> scores, String opinion) {
        Map<String, Object> sheet = new HashMap<>(Map.of("scores", scores));
        sheet.put("opinion", opinion);
        return sheet;
    }

    private static RequestSpecification as(String username) {
        String token = TOKENS.computeIfAbsent(username, name -> api().body(Map.of("username", name, "password", "Sinhke-demo-2024"))
                .post("tokens").then().statusCode(201).extract().path("token"));
        return api().auth().oauth2(token);
    }

    private static RequestSpecification api() {
        return given().baseUri(app.base().resolve("/api/v1/").toString()).contentType(ContentType.JSON);
    }
}
