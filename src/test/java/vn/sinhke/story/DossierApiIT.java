package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** What the contract says of one dossier: shape, versions, rights, caps, and repeats. */
class DossierApiIT {
    private static final String OFFICER = "canbo.nari";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @ParameterizedTest
    @CsvSource({
        "VALUE_CHAIN,canbo.nari,02179,80", "VALUE_CHAIN,canbo.chomoi,02107,70", "VALUE_CHAIN,canbo.chomoi,02086,50",
        "COMMUNITY,canbo.nari,02179,95", "COMMUNITY,canbo.chomoi,02107,80", "COMMUNITY,canbo.chomoi,02086,60"})
    void theCapPassesAndOneDongMoreIsRefusedNamingItAndItsArticle(String type, String officer, String commune, int cap) {
        long total = 260_000_000L;
        long most = total / 100 * cap;
        List<String> households = api.households(officer, officer.equals(OFFICER) ? "066" : "065", "POOR", 3);
        Map<String, Object> body = type.equals("COMMUNITY") ? Api.community(households) : Api.valueChain(households);
        body.put("site", Map.of("code", commune, "asOf", "2024-05-01"));
        body.put("budget", List.of(Api.line(1, 40, 6_500_000, most + 1, total - most - 1)));
        String id = api.draft(officer, body);

        Response refused = api.move(officer, id, "submit");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Api.rules(refused)).containsExactly("support-ratio-cap");
        assertThat((String) refused.path("violations[0].limit")).isEqualTo("0." + cap);
        assertThat((String) refused.path("violations[0].measured")).isEqualTo("0." + cap + "01");
        assertThat((String) refused.path("violations[0].article")).contains(type.equals("COMMUNITY") ? "22" : "21");

        body.put("budget", List.of(Api.line(1, 40, 6_500_000, most, total - most)));
        api.as(officer).header("If-Match", api.etag(officer, id)).body(body).put("projects/" + id).then().statusCode(200);
        Response passed = api.move(officer, id, "submit");
        assertThat(passed.statusCode()).as(passed.asString()).isEqualTo(200);
        api.move(officer, id, "withdraw").then().statusCode(200);
    }

    /** A commune of 70 % and one of 50 %: split, each keeps to its own cap; with one item for both, all keep to 50 %. */
    @Test
    void aProjectOverTwoAreaClassesIsJudgedSiteBySiteOnceEveryItemNamesItsSite() {
        String officer = "canbo.chomoi";
        Map<String, Object> difficult = Map.of("code", "02107", "asOf", "2024-05-01");
        Map<String, Object> other = Map.of("code", "02086", "asOf", "2024-05-01");
        Map<String, Object> body = Api.valueChain(api.households(officer, "065", "POOR", 3));
        body.remove("site");
        body.put("sites", List.of(difficult, other));
        body.put("budget", List.of(placed(difficult, 70_000_000L), placed(other, 50_000_001L)));
        String id = api.draft(officer, body);
        Response beyond = api.move(officer, id, "submit");
        assertThat(beyond.statusCode()).isEqualTo(422);
        assertThat(Api.rules(beyond)).containsExactly("support-ratio-cap-by-site");
        assertThat((String) beyond.path("violations[0].limit")).isEqualTo("0.50");

        body.put("budget", List.of(placed(difficult, 70_000_000L), placed(other, 50_000_000L)));
        api.as(officer).header("If-Match", api.etag(officer, id)).body(body).put("projects/" + id).then().statusCode(200)
                .body("budget[1].site.code", equalTo("02086"));
        api.as(officer).get("projects/" + id + "/checks").then()
                .body("find { it.rule == 'support-ratio-cap-by-site' }.outcome", equalTo("PASS"))
                .body("find { it.rule == 'support-ratio-cap-by-site' }.distance", equalTo(0))
                .body("findAll { it.rule == 'support-ratio-cap' }", empty());

        body.put("budget", List.of(placed(difficult, 70_000_000L), Api.line(1, 40, 2_500_000, 50_000_000L, 50_000_000L)));
        api.as(officer).header("If-Match", api.etag(officer, id)).body(body).put("projects/" + id).then().statusCode(200);
        assertThat(Api.rules(api.move(officer, id, "submit"))).containsExactly("support-ratio-cap");

        body.put("budget", List.of(placed(Map.of("code", "02179", "asOf", "2024-05-01"), 1L)));
        api.as(officer).header("If-Match", api.etag(officer, id)).body(body).put("projects/" + id).then().statusCode(422)
                .body("violations[0].rule", equalTo("budget-site"));
    }

    private static Map<String, Object> placed(Map<String, Object> site, long state) {
        Map<String, Object> line = new java.util.HashMap<>(Api.line(1, 40, 2_500_000, state, 100_000_000L - state));
        line.put("site", site);
        return line;
    }

    @Test
    void aHouseholdOfAnotherDistrictIsUnknownAndOneThatIsInTheDossierStays() throws SQLException {
        String foreign = api.households("kiemtoan", "065", "POOR", 1).get(0);
        String head = api.as("kiemtoan").get("households/" + foreign).path("head");
        String number = api.as("kiemtoan").get("households/" + foreign).path("id").toString();
        List<String> own = api.households(OFFICER, "066", "POOR", 2);
        for (String known : List.of(foreign, number)) {
            Response refused = api.as(OFFICER).body(Api.valueChain(List.of(own.get(0), known))).post("projects");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Api.rules(refused)).containsExactly("household-known");
            assertThat(refused.asString()).contains("Không có hộ " + known + " trong sổ hộ").doesNotContain(head);
        }
        String id = api.draft(OFFICER, Api.valueChain(own));
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(Api.valueChain(List.of(own.get(0), foreign))).put("projects/" + id).then().statusCode(422);
        try (Connection database = app.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("UPDATE project_participant SET household_id = " + number + " WHERE pos = 1 AND project_id = " + id);
        }
        Map<String, Object> moved = Api.valueChain(List.of(own.get(0), foreign));
        moved.put("name", "Hộ đã chuyển đi vẫn trong hồ sơ");
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(moved).put("projects/" + id).then().statusCode(200).body("name", equalTo("Hộ đã chuyển đi vẫn trong hồ sơ"));
    }

    @Test
    void everythingThatIsWrongComesAtOnceInVietnamese() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "066", "AVERAGE_LIVING", 3));
        body.put("leadUnit", Map.of("kind", "HOUSEHOLD_BUSINESS", "name", "Hộ ông A", "registrationNo", "1", "representative", "A"));
        body.put("linkageContracts", List.of());
        body.put("budget", List.of(Api.line(1, 40, 6_500_000, 250_000_000L, 9_500_000L)));
        List<Map<String, Object>> cycles = new ArrayList<>();
        for (int no = 1; no <= 4; no++) {
            cycles.add(Map.of("no", no, "budgetYear", 2023 + no));
        }
        body.put("cycles", cycles);
        String id = api.draft(OFFICER, body);
        Response refused = api.move(OFFICER, id, "submit");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Api.rules(refused)).containsExactlyInAnyOrder("support-ratio-cap", "sources-equal-total", "target-share", "eligible-class",
                "lead-unit-kind", "contract-present", "max-cycles");
        api.as(OFFICER).get("projects/" + id + "/transitions").then().body("name", hasItems("submit", "withdraw"))
                .body("find { it.name == 'submit' }.blockedBy.size()", equalTo(7));
        api.as(OFFICER).delete("projects/" + id).then().statusCode(405);
    }

    @Test
    void badShapesAreRefusedTogetherAndNothingAnswersWithAServerError() {
        Map<String, Object> body = Api.valueChain(List.of());
        body.put("name", "<script>alert(1)</script>");
        body.put("startDate", "2024-02-31");
        body.put("budget", List.of(Api.line(1, 1, -1, 0, 0), Api.line(1, 1, 1_000_000_000_000L, 0, 0)));
        api.as(OFFICER).body(body).post("projects").then().statusCode(422)
                .body("violations.field", hasItems("name", "startDate", "budget[0].unitPrice", "budget[1].unitPrice"));
        api.as(OFFICER).body("[]").post("projects").then().statusCode(400);
        api.as(OFFICER).body("{").post("projects").then().statusCode(400);
        api.as(OFFICER).contentType("text/plain").body("x").post("projects").then().statusCode(415);
        api.as(OFFICER).get("projects/nothing").then().statusCode(404);
        api.as(OFFICER).get("projects?limit=0").then().statusCode(422);
        api.as(OFFICER).get("projects?after=zzz").then().statusCode(422);
        api.as(OFFICER).get("projects?sort=password").then().statusCode(422);
    }

    @Test
    void aVersionThatIsStaleOrMissingIsRefused() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "02179", "POOR", 2));
        String id = api.draft(OFFICER, body);
        String seen = api.etag(OFFICER, id);
        body.put("product", "lợn nái Móng Cái");
        api.as(OFFICER).body(body).put("projects/" + id).then().statusCode(428);
        api.as(OFFICER).header("If-Match", seen).body(body).put("projects/" + id).then().statusCode(200);
        body.put("product", "lợn nái đen");
        api.as("canbo2.nari").header("If-Match", seen).body(body).put("projects/" + id).then().statusCode(412)
                .body("current", equalTo(api.etag(OFFICER, id).replace("\"", "")));
        api.as(OFFICER).body(Map.of("name", "submit")).post("projects/" + id + "/transitions").then().statusCode(428);
        api.as(OFFICER).header("If-Match", seen).body(Map.of("name", "submit")).post("projects/" + id + "/transitions").then().statusCode(412);
        api.as(OFFICER).get("projects/" + id + "/history").then()
                .body("items.find { it.action == 'SAVE' }.changes[0].after", equalTo("lợn nái Móng Cái"));
    }

    @Test
    void aForeignDossierDoesNotExistAndTheAttemptIsAudited() {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        for (String stranger : List.of("canbo.chomoi", "lanhdao.pacnam", "thamdinh.ldtbxh", "quantri", "giamsat.tranphu")) {
            api.as(stranger).get("projects/" + id).then().statusCode(404);
            api.as(stranger).get("projects/" + id + "/history").then().statusCode(404);
        }
        api.as("canbo2.nari").get("projects/" + id).then().statusCode(200);
        api.as("kiemtoan").get("projects/" + id).then().statusCode(200);
        api.as("kiemtoan").body(Api.valueChain(List.of())).post("projects").then().statusCode(403);
    }

    @Test
    void theSameKeyGivesTheSameDossierAndAnotherBodyIsRefused() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "02179", "POOR", 2));
        String key = UUID.randomUUID().toString();
        String first = api.as(OFFICER).header("Idempotency-Key", key).body(body).post("projects").then().statusCode(201).extract().path("id");
        String again = api.as(OFFICER).header("Idempotency-Key", key).body(body).post("projects").then().statusCode(201).extract().path("id");
        assertThat(again).isEqualTo(first);
        body.put("months", 12);
        api.as(OFFICER).header("Idempotency-Key", key).body(body).post("projects").then().statusCode(422);
    }

    @Test
    void nobodyIsSupportedTwice() {
        List<String> households = api.households(OFFICER, "02179", "NEAR_POOR", 2);
        String first = api.draft(OFFICER, Api.valueChain(households));
        String second = api.draft(OFFICER, Api.valueChain(households));
        api.move(OFFICER, first, "submit").then().statusCode(200);
        Response refused = api.move(OFFICER, second, "submit");
        assertThat(Api.rules(refused)).containsExactly("double-support");
        assertThat((String) refused.path("violations[0].message")).contains("DA-2024-066-");
        api.move(OFFICER, first, "withdraw").then().statusCode(200);
        api.move(OFFICER, second, "submit").then().statusCode(200);
        api.move(OFFICER, second, "withdraw").then().statusCode(200);
    }

    @Test
    void theListPagesByKeyWithoutLossOrRepeat() {
        List<String> all = new ArrayList<>();
        String after = "";
        do {
            Response page = api.as("kiemtoan").get("projects?limit=25&sort=code" + (after.isEmpty() ? "" : "&after=" + after));
            page.then().statusCode(200);
            all.addAll(page.jsonPath().getList("items.code"));
            after = page.path("next") == null ? "" : page.path("next");
        } while (!after.isEmpty());
        assertThat(all).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(80);
        api.as(OFFICER).get("projects?q=khong-co-dau-nao-nhu-the").then().statusCode(200).body("items", empty());
        api.as(OFFICER).get("projects?q=lon nai&state=DRAFT&unit=02179&budgetYear=2024&type=VALUE_CHAIN").then().statusCode(200)
                .body("items.size()", org.hamcrest.Matchers.greaterThan(0));
    }

    @Test
    void aPaperIsCheckedByWhatItIs() {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] program = new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0};
        String kept = upload(id, "don.pdf", pdf).then().statusCode(201).extract().path("id");
        assertThat(upload(id, "gia.pdf", program).statusCode()).isEqualTo(422);
        assertThat(upload(id, "x.exe", program).statusCode()).isEqualTo(422);
        Response back = api.as(OFFICER).get("projects/" + id + "/attachments/" + kept);
        assertThat(back.asByteArray()).isEqualTo(pdf);
        assertThat(back.header("Content-Disposition")).startsWith("attachment");
        api.as("canbo.chomoi").get("projects/" + id + "/attachments/" + kept).then().statusCode(404);
    }

    private Response upload(String id, String name, byte[] content) {
        return api.as(OFFICER).contentType("multipart/form-data").multiPart("kind", "APPLICATION").multiPart("file", name, content)
                .post("projects/" + id + "/attachments");
    }
}
