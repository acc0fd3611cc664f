package vn.sinhke.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The product's REST API as another system uses it, signed in as one of the demo's people. */
public final class Api {
    private static final String PASSWORD = "Sinhke-demo-2024";

    private final RunningApp app;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Api(RunningApp app) {
        this.app = app;
    }

    public RequestSpecification as(String username) {
        String token = tokens.computeIfAbsent(username, name -> request().body(Map.of("username", name, "password", PASSWORD))
                .post("tokens").then().statusCode(201).extract().path("token"));
        return request().header("Authorization", "Bearer " + token);
    }

    private RequestSpecification request() {
        return RestAssured.given().baseUri(app.base().resolve("api/v1/").toString()).contentType(ContentType.JSON);
    }

    public String etag(String username, String id) {
        return as(username).get("projects/" + id).then().statusCode(200).extract().header("ETag");
    }

    /** Moves the dossier on the version that is there now. */
    public Response move(String username, String id, String name, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return as(username).header("If-Match", etag(username, id)).body(body).post("projects/" + id + "/transitions");
    }

    /** Codes of households of a place that no project supports yet. */
    public List<String> households(String username, String unit, String householdClass, int number) {
        return as(username).queryParam("unit", unit).queryParam("class", householdClass).queryParam("asOf", "2024-06-03")
                .queryParam("supported", false).queryParam("limit", number).get("households").then().statusCode(200)
                .extract().jsonPath().getList("items.code");
    }

    /** The example of the contract, for these households; a State share of 80 % to the đồng. */
    public static Map<String, Object> valueChain(List<String> households) {
        Map<String, Object> body = new HashMap<>();
        body.put("type", "VALUE_CHAIN");
        body.put("name", "Liên kết chăn nuôi lợn nái sinh sản gắn với tiêu thụ sản phẩm");
        body.put("component", "LIVELIHOOD_DIVERSIFICATION");
        body.put("product", "lợn nái sinh sản");
        body.put("site", Map.of("code", "02179", "asOf", "2024-05-01"));
        body.put("startDate", "2024-06-01");
        body.put("months", 24);
        body.put("manager", "DEPARTMENT");
        body.put("leadUnit", Map.of("kind", "COOPERATIVE", "name", "HTX Trần Phú", "registrationNo", "4800123456", "representative", "Hoàng Văn Thắng"));
        body.put("participants", participants(households));
        body.put("budget", List.of(line(1, 40, 6_500_000, 208_000_000L, 52_000_000L), line(2, 40, 500_000, 16_000_000L, 4_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31"),
                Map.of("no", 2, "budgetYear", 2025, "from", "2025-06-01", "to", "2026-05-31")));
        body.put("linkageContracts", List.of(Map.of("buyer", "HTX Trần Phú", "product", "lợn thịt", "quantity", 20000, "unit", "kg",
                "floorPrice", 55000, "from", "2024-06-01", "to", "2029-05-31")));
        body.put("rotation", Map.of("kind", "IN_KIND", "item", "lợn hậu bị", "perBeneficiary", 2, "minWeightKg", 12, "dueMonths", 18));
        body.put("targets", List.of(Map.of("indicator", "HOUSEHOLDS_ESCAPING_POVERTY", "value", 12)));
        return body;
    }

    /** The same as a community project of its district. */
    public static Map<String, Object> community(List<String> households) {
        Map<String, Object> body = valueChain(households);
        body.put("type", "COMMUNITY");
        body.put("manager", "DISTRICT");
        body.remove("leadUnit");
        body.remove("linkageContracts");
        body.put("group", Map.of("name", "Tổ hợp tác nuôi lợn", "kind", "COOPERATIVE_GROUP", "representative", "Nông Thị Liễu",
                "certifiedBy", "UBND xã Trần Phú"));
        return body;
    }

    public static List<Map<String, Object>> participants(List<String> households) {
        List<Map<String, Object>> all = new ArrayList<>();
        households.forEach(code -> all.add(Map.of("household", code, "kind", "BENEFICIARY")));
        return all;
    }

    public static Map<String, Object> line(int cycle, int quantity, long price, long state, long rest) {
        return Map.of("cycle", cycle, "item", "Lợn nái hậu bị", "unit", "con", "quantity", quantity, "unitPrice", price,
                "sources", Map.of("CENTRAL_BUDGET", state, "LEAD_UNIT_COUNTERPART", rest));
    }

    /** Creates a draft and returns its id. */
    /** Sets the council over a received dossier and scores it, as far as every sheet is locked: the chair may conclude. */
    public void appraise(String head, String id, String chair, String secretary, String member) {
        as(head).body(Map.of("decisionNo", "15/QĐ-SLĐTBXH", "members", List.of(Map.of("username", chair, "seat", "CHAIR"),
                Map.of("username", secretary, "seat", "SECRETARY"), Map.of("username", member, "seat", "MEMBER"))))
                .post("projects/" + id + "/council").then().statusCode(201);
        move(chair, id, "openCouncil").then().statusCode(200);
        for (String each : List.of(chair, secretary, member)) {
            as(each).body(Map.of("scores", Map.of("NEED", 18, "CAP", 14, "PRICE", 16, "MARKET", 18, "CAPACITY", 20),
                    "opinion", "PASS", "comment", "Đạt")).put("projects/" + id + "/council/sheets/mine").then().statusCode(200);
            as(each).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(200);
        }
    }

    public String draft(String username, Map<String, Object> body) {
        return as(username).body(body).post("projects").then().statusCode(201).extract().path("id");
    }

    public static List<String> rules(Response response) {
        return JsonPath.from(response.asString()).getList("violations.rule");
    }
}
