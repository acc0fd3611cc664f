package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** The manner of the contract, wherever one asks: addresses, headers, names of files, keys, lists, versions, places. */
class MannerApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String LEADER = "chutich.tinh";
    private static final String FINANCE = "ketoan.ldtbxh";
    private static final String COMMUNE = "xa.tranphu";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

    private final Api api = new Api(RunningApp.shared());

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/projects/%zz", "/api/v1/projects/1%/transitions", "/api/v1/projects/%00", "/api/v1/projects/%E1"})
    void anAddressThatCannotBeReadIsRefused(String path) throws IOException {
        assertThat(raw("GET " + path)).startsWith("HTTP/1.1 400").contains("application/problem+json", "X-Content-Type-Options: nosniff",
                "urn:sinhke:problem:malformed");
        assertThat(raw("POST " + path)).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/project/1%.xhtml", "/%00", "/%E1"})
    void aPageUnderSuchAnAddressIsOurs(String path) throws IOException {
        assertThat(raw("GET " + path)).startsWith("HTTP/1.1 400").contains("text/html", "Không tìm thấy trang", "X-Content-Type-Options: nosniff");
    }

    private static String raw(String line) throws IOException {
        URI base = RunningApp.shared().base();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write((line + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void headersAreJudgedByWhatTheySay() {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        for (String bad : List.of("*", "\"x\"", "\"c1\"", "abc")) {
            api.as(OFFICER).header("If-Match", bad).body(Map.of("name", "submit")).post("projects/" + id + "/transitions").then().statusCode(400)
                    .body("detail", containsString("If-Match"));
        }
        api.as(OFFICER).options("projects").then().statusCode(200).header("Allow", containsString("POST")).body(not(containsString("wadl")));
        api.as(OFFICER).config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("xyz", ContentType.BINARY)))
                .contentType("xyz").body("{}".getBytes(StandardCharsets.UTF_8)).post("projects").then().statusCode(415).contentType("application/problem+json");
        api.as(OFFICER).get("projects/" + id).then().body("clock", nullValue());
        api.as(OFFICER).get("projects?limit=200").then().body("items.clock", not(hasItem("STOPPED")));
    }

    @Test
    void aVietnameseNameArrivesWhole() {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        send(id, "filename=\"Đơn đề nghị.pdf\"", PDF, null).then().statusCode(201).body("fileName", equalTo("Đơn đề nghị.pdf"));
        send(id, "filename*=UTF-8''%C4%90%C6%A1n.pdf", PDF, null).then().statusCode(201).body("fileName", equalTo("Đơn.pdf"));
        send(id, "filename=\"Đơn\u202Efdp.pdf\"", PDF, null).then().statusCode(201).body("fileName", equalTo("Đơnfdp.pdf"));
    }

    @Test
    void theSameFileUnderTheSameKeyIsKeptOnce() {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        String key = UUID.randomUUID().toString();
        String first = send(id, "filename=\"a.pdf\"", PDF, key).then().statusCode(201).header("Location", notNullValue()).extract().path("id");
        send(id, "filename=\"a.pdf\"", PDF, key).then().statusCode(201).body("id", equalTo(first));
        send(id, "filename=\"a.pdf\"", PDF + "\n", key).then().statusCode(422).body("violations.rule", hasItem("idempotency-key"));
        send(id, "filename=\"b.pdf\"", PDF, key).then().statusCode(422);
        api.as(OFFICER).get("projects/" + id + "/attachments").then().body("items", hasSize(1));
    }

    private Response send(String id, String disposition, String content, String key) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--B\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nAPPLICATION\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; " + disposition
                + "\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--B--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = api.as(OFFICER).config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false))).contentType("multipart/form-data; boundary=B").body(body.toByteArray());
        return (key == null ? request : request.header("Idempotency-Key", key)).post("projects/" + id + "/attachments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegations?limit=abc", "households/imports?limit=abc", "templates?limit=abc", "paper-templates?limit=0", "notices?unread=abc",
        "households/imports?after=x", "units?asOf=2999-01-01", "units?asOf=1066-01-01", "households?asOf=2101-01-01"})
    void whatIsMalformedIsRefused(String path) {
        api.as(OFFICER).get(path).then().statusCode(422);
    }

    @Test
    void filtersAreNotDropped() {
        api.as(OFFICER).get("projects?q=" + "a".repeat(201)).then().statusCode(422).body("violations.field", hasItem("q"));
        api.as(FINANCE).get("allocations?budgetYear=abc").then().statusCode(422).body("violations.field", hasItem("budgetYear"))
                .body("violations.message", hasItem(containsString("2000")));
    }

    @Test
    void listsHaveTheirNextPage() {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(Api.valueChain(List.of())).put("projects/" + id).then().statusCode(200);
        for (String list : List.of("projects/" + id + "/history", "projects/" + id + "/lateness", "projects/" + id + "/notes", "projects/" + id + "/opinions",
                "projects/" + id + "/cycles", "projects/" + id + "/payments", "projects/" + id + "/handovers", "projects/" + id + "/incidents", "projects/" + id + "/sales",
                "projects/" + id + "/rotation", "projects/" + id + "/outcomes", "projects/" + id + "/quotes", "projects/" + id + "/raisings", "indicators",
                "queue/waiting", "templates")) {
            api.as(OFFICER).get(list).then().statusCode(200).body("$", hasKey("next")).body("next", nullValue());
            api.as(OFFICER).get(list + "?limit=0").then().statusCode(422);
        }
        String next = api.as(OFFICER).get("projects/" + id + "/history?limit=1").then().body("items.action", equalTo(List.of("CREATE"))).extract().path("next");
        api.as(OFFICER).get("projects/" + id + "/history?limit=1&after=" + next).then().body("items.action", equalTo(List.of("SAVE"))).body("next", nullValue());
    }

    @Test
    void aUnitIsNamedInAnyOfItsWays() {
        Map<String, Object> unit = Map.of("code", "066", "asOf", "2024-05-01");
        String id = api.as(FINANCE).get("units/06").then().statusCode(200).extract().path("id");
        for (Object way : List.of(unit, Map.of("id", api.as(OFFICER).get("units/066").then().extract().path("id")), "066")) {
            String made = api.as("lanhdao.nari").body(Map.of("to", "canbo2.nari", "unit", way, "validFrom", "2024-06-03", "validTo", LocalDate.of(2024, 6, 10).toString(),
                    "documentNo", "1/UQ")).post("delegations").then().statusCode(201).body("unit", equalTo("066")).extract().path("id");
            api.as("canbo2.nari").get("delegations/" + made).then().statusCode(200).header("ETag", notNullValue()).body("documentNo", equalTo("1/UQ"));
            api.as("kiemtoan").get("delegations/" + made).then().statusCode(404);
            api.as("lanhdao.nari").delete("delegations/" + made).then().statusCode(204);
        }
        Response allotted = api.as(FINANCE).body(Map.of("source", "CENTRAL_BUDGET", "budgetYear", 2024, "unit", Map.of("id", id), "amount", 1000000,
                "capital", "RECURRENT", "decisionNo", UUID.randomUUID().toString().substring(0, 8))).post("allocations");
        allotted.then().statusCode(201);
        followed(FINANCE, allotted);
        api.as(FINANCE).body(Map.of("budgetYear", 1999)).post("allocations").then().statusCode(422).body("violations.message", hasItem(startsWith("Phải là số nguyên từ 20")));
    }

    /** Where something was made, it is read as it was answered. */
    private void followed(String who, Response made) {
        Response read = api.as(who).get(URI.create(made.header("Location")));
        assertThat(read.statusCode()).as(made.header("Location")).isEqualTo(200);
        assertThat(read.header("ETag")).isNotNull();
        assertThat(read.jsonPath().getMap("$")).isEqualTo(made.jsonPath().getMap("$"));
    }

    @Test
    void aRunningProjectTellsItsVersionsItsPlacesAndWhatWasDecided() {
        List<String> households = api.households(OFFICER, "02179", "POOR", 3);
        Map<String, Object> body = Api.valueChain(households);
        body.put("product", "lợn nái điều chỉnh " + System.nanoTime());
        String id = api.draft(OFFICER, body);
        go(OFFICER, id, "submit");
        String note = UUID.randomUUID().toString();
        String kept = note(id, note, "Kiểm lại");
        assertThat(note(id, note, "Kiểm lại")).isEqualTo(kept);
        go(APPRAISER, id, "accept");
        council(id);
        api.move(CHAIR, id, "conclude", "outcome", "PASS").then().statusCode(200);
        go(HEAD, id, "present");
        go(LEADER, id, "approve");
        go(HEAD, id, "signContract");
        money(id);
        delivered(id, households.get(0));
        adjusted(id);
    }

    private String note(String id, String key, String text) {
        return api.as(APPRAISER).header("Idempotency-Key", key).body(Map.of("field", "budget[1]", "text", text)).post("projects/" + id + "/notes").then()
                .statusCode(201).extract().path("id");
    }

    private void council(String id) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> seats = Map.of("decisionNo", "15/QĐ-SLĐTBXH", "members", List.of(Map.of("username", CHAIR, "seat", "CHAIR"),
                Map.of("username", SECRETARY, "seat", "SECRETARY"), Map.of("username", APPRAISER, "seat", "MEMBER")));
        for (int i = 0; i < 2; i++) {
            api.as(HEAD).header("Idempotency-Key", key).body(seats).post("projects/" + id + "/council").then().statusCode(201);
        }
        go(CHAIR, id, "openCouncil");
        Map<String, Object> sheet = Map.of("scores", Map.of("NEED", 18, "CAP", 14, "PRICE", 16, "MARKET", 18, "CAPACITY", 20), "opinion", "PASS", "comment", "Đạt");
        for (String each : List.of(CHAIR, SECRETARY, APPRAISER)) {
            String path = "projects/" + id + "/council/sheets/mine";
            String seen = api.as(each).get(path).then().extract().header("ETag");
            api.as(each).header("If-Match", seen).body(sheet).put(path).then().statusCode(200);
            String current = api.as(each).header("If-Match", seen).body(sheet).put(path).then().statusCode(412).extract().path("current");
            assertThat(current).startsWith("s");
            api.as(each).header("If-Match", "\"" + current + "\"").body(sheet).put(path).then().statusCode(200);
            api.as(each).post(path + "/lock").then().statusCode(200);
        }
    }

    private void money(String id) {
        String path = "projects/" + id + "/cycles/1";
        String seen = api.as(FINANCE).get(path).then().statusCode(200).extract().header("ETag");
        api.as(FINANCE).header("If-Match", seen).body(Map.of("name", "fund")).post(path + "/transitions").then().statusCode(200);
        String current = api.as(HEAD).header("If-Match", seen).body(Map.of("name", "open")).post(path + "/transitions").then().statusCode(412)
                .extract().path("current");
        assertThat('"' + current + '"').isEqualTo(api.as(FINANCE).get(path).header("ETag"));
        api.as(HEAD).header("If-Match", current).body(Map.of("name", "open")).post(path + "/transitions").then().statusCode(200);
    }

    private void delivered(String id, String household) {
        followed(COMMUNE, api.as(COMMUNE).body(Map.of("cycle", 1, "household", household, "date", "2024-06-03", "quarantineCertificate", "KD-01",
                "animals", List.of(Map.of("tag", "MN-" + id, "weightKg", 52)))).post("projects/" + id + "/handovers"));
        Response sold = api.as(COMMUNE).body(Map.of("household", household, "date", "2024-06-03", "buyer", "HTX Trần Phú", "product", "lợn thịt", "quantity", 10,
                "unit", "kg", "unitPrice", 60000, "underContract", true)).post("projects/" + id + "/sales");
        assertThat(sold.statusCode()).as(sold.asString()).isEqualTo(201);
        followed(COMMUNE, sold);
        Response result = api.as(HEAD).body(Map.of("indicator", "HOUSEHOLDS_ESCAPING_POVERTY", "period", "2024", "value", 3)).post("projects/" + id + "/outcomes");
        assertThat(result.statusCode()).as(result.asString()).isEqualTo(201);
        followed(HEAD, result);
        api.as(HEAD).get("projects/" + id + "/handovers/999999").then().statusCode(404);
        api.as("canbo.pacnam").get(URI.create(result.header("Location"))).then().statusCode(404);
    }

    private void adjusted(String id) {
        for (String[] one : new String[][] {{"REFUSE", "REFUSED", "24"}, {"APPROVE", "GRANTED", "30"}}) {
            api.move(HEAD, id, "requestAdjustment", "comment", "Dịch bệnh", "extraMonths", 6).then().statusCode(200);
            api.move(LEADER, id, "decideAdjustment", "outcome", one[0]).then().statusCode(200);
            List<Map<String, Object>> lines = api.as(OFFICER).get("projects/" + id + "/history?limit=200").jsonPath().getList("items");
            Map<String, Object> last = lines.get(lines.size() - 1);
            assertThat(last.get("action")).isEqualTo("DECIDE_ADJUSTMENT");
            assertThat(last.get("changes").toString()).contains("field=adjustment, before=PENDING, after=" + one[1])
                    .contains("field=months, before=24, after=" + one[2]);
        }
    }

    private void go(String who, String id, String name) {
        Response answer = api.move(who, id, name);
        assertThat(answer.statusCode()).as(name + " " + answer.asString()).isEqualTo(200);
    }
}
