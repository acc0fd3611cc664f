package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** The acceptance scenarios of the council, and that nobody learns of another's sheet too early, as other systems meet them. */
class CouncilScenariosIT {
    private static final String OFFICER = "canbo.nari";
    private static final String CHAIR = "thamdinh.ldtbxh";
    private static final String SECRETARY = "thamdinh2.ldtbxh";
    private static final String MEMBER = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final List<String> SEVEN = List.of(CHAIR, SECRETARY, MEMBER, "thamdinh.nnptnt", "giamdoc.nnptnt", "ketoan.ldtbxh", HEAD);
    private static final List<String> EVERYBODY = List.of(OFFICER, "canbo2.nari", "canbo.chomoi", "canbo.pacnam", "xa.tranphu", "lanhdao.nari", "lanhdao.pacnam",
            CHAIR, SECRETARY, MEMBER, "thamdinh.nnptnt", HEAD, "giamdoc.nnptnt", "chutich.tinh", "phochutich.tinh", "ketoan.ldtbxh", "ketoan.nari",
            "vanthu.tinh", "giamsat.tranphu", "kiemtoan", "quantri");
    private static final Map<String, Object> SCORES = Map.of("NEED", 18, "CAP", 14, "PRICE", 15.5, "MARKET", 17, "CAPACITY", 20);
    /** Words and figures that stand on a sheet and nowhere else. */
    private static final String SECRET = "Ý kiến riêng số 4711";
    private static final List<String> MARKS = List.of(SECRET, "83.5", "83,5", "13.5", "13,5");

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final List<String> submitted = new ArrayList<>();

    @AfterEach
    void theHouseholdsAreFreeAgain() {
        submitted.forEach(id -> api.move(OFFICER, id, "withdraw"));
    }

    @Test
    void whoeverOnlyLooksOnIsNotSeated() {
        String id = accepted(Api.valueChain(api.households(OFFICER, "066", "POOR", 2)), CHAIR);
        api.as(HEAD).body(Map.of("decisionNo", "12/QĐ", "members", List.of(Map.of("username", "kiemtoan", "seat", "CHAIR"),
                Map.of("username", "quantri", "seat", "SECRETARY"), Map.of("username", "giamsat.tranphu", "seat", "MEMBER")))).post("projects/" + id + "/council")
                .then().statusCode(422).body("violations.rule", contains("seat-part", "seat-part", "seat-part")).body("violations.field",
                        contains("members[0].username", "members[1].username", "members[2].username"));
        api.as(HEAD).body(Map.of("username", "kiemtoan", "question", "?")).post("projects/" + id + "/opinions").then().statusCode(422)
                .body("violations.rule", contains("opinion-part"));
    }

    @Test
    void scenario16NobodyDecidesTheirOwnProject() throws SQLException {
        String id = accepted(Api.community(api.households(OFFICER, "066", "POOR", 2)), "canbo2.nari");
        try (Connection database = app.database()) {
            granted(database, () -> {
                api.appraise("lanhdao.nari", id, "canbo2.nari", "ketoan.nari", "xa.tranphu");
                conclude("canbo2.nari", id, "PASS").then().statusCode(200);
                api.move("ketoan.nari", id, "present").then().statusCode(200);
                api.as(OFFICER).get("projects/" + id + "/transitions").then().body("name", not(hasItem("approve")));
                int before = denials(database);
                api.move(OFFICER, id, "approve").then().statusCode(403);
                assertThat(denials(database)).as("and logged").isEqualTo(before + 1);
            });
        }
        api.as("lanhdao.nari").get("projects/" + id + "/transitions").then().body("name", hasItem("approve"));
    }

    @Test
    void scenario17AManagerOrRelativeOfTheLeadUnitIsKeptFromTheSheetAndSeesWhy() {
        String id = accepted(Api.valueChain(api.households(OFFICER, "066", "POOR", 2)), CHAIR);
        seat(id, CHAIR, SECRETARY, MEMBER, "thamdinh.nnptnt");
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        api.as(MEMBER).get("projects/" + id + "/council/sheets/mine").then().statusCode(200);
        api.as(MEMBER).body(Map.of("kind", "MANAGER", "reason", "Thành viên hội đồng quản trị")).post("projects/" + id + "/council/conflicts").then().statusCode(201);
        barred(MEMBER, id);
        api.as("thamdinh.nnptnt").body(Map.of("username", CHAIR, "kind", "RELATIVE", "reason", "x")).post("projects/" + id + "/council/conflicts").then().statusCode(403);
        api.as(SECRETARY).body(Map.of("username", "thamdinh.nnptnt", "kind", "RELATIVE", "reason", "Em ruột người đại diện"))
                .post("projects/" + id + "/council/conflicts").then().statusCode(201);
        barred("thamdinh.nnptnt", id);
        api.as("thamdinh.nnptnt").get("projects/" + id + "/council").then().statusCode(200)
                .body("members.find { it.username == 'thamdinh.nnptnt' }.conflictKind", equalTo("RELATIVE"))
                .body("members.find { it.username == 'thamdinh.nnptnt' }.conflictReason", equalTo("Em ruột người đại diện"));
        api.as(OFFICER).get("projects/" + id + "/council").then().body("members.find { it.username == 'thamdinh.nnptnt' }.conflict", equalTo(true))
                .body("members.find { it.username == 'thamdinh.nnptnt' }.conflictReason", nullValue());
        api.as(CHAIR).get("projects/" + id + "/council/sheets/mine").then().statusCode(200);
    }

    @Test
    void whoBearsTheRepresentativesNameWaitsForTheHeadsWord() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "066", "POOR", 2));
        body.put("leadUnit", Map.of("kind", "COOPERATIVE", "name", "HTX Lý Sơn", "registrationNo", "4800123456", "representative", "Lý Văn  Sơn"));
        String id = accepted(body, CHAIR);
        seat(id, CHAIR, SECRETARY, MEMBER);
        api.move(CHAIR, id, "openCouncil").then().statusCode(422).body("violations.rule", contains("no-conflict"));
        barred(MEMBER, id);
        api.as(MEMBER).body(Map.of("username", MEMBER, "reason", "Tôi là người khác")).post("projects/" + id + "/council/clearances").then().statusCode(403);
        api.as(HEAD).body(Map.of("username", CHAIR, "reason", "x")).post("projects/" + id + "/council/clearances").then().statusCode(422)
                .body("violations.rule", contains("council-tied"));
        api.as(HEAD).body(Map.of("username", MEMBER, "reason", "Khác ngày sinh, khác số căn cước")).post("projects/" + id + "/council/clearances").then().statusCode(201)
                .body("members.sameNameAs", not(hasItem("Lý Văn  Sơn")));
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        api.as(MEMBER).get("projects/" + id + "/council/sheets/mine").then().statusCode(200);
    }

    @Test
    void scenario18FourOfSevenAreNoQuorumAndFiveAre() {
        String id = accepted(Api.valueChain(api.households(OFFICER, "066", "POOR", 2)), CHAIR);
        seat(id, SEVEN.toArray(String[]::new));
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        SEVEN.subList(0, 4).forEach(who -> lock(who, id, "PASS"));
        for (String outcome : List.of("PASS", "FAIL")) {
            conclude(CHAIR, id, outcome).then().statusCode(422).body("violations.rule", contains("council-quorum"))
                    .body("violations[0].measured", equalTo("4")).body("violations[0].limit", equalTo("5"));
        }
        lock(SEVEN.get(4), id, "PASS");
        conclude(CHAIR, id, "PASS").then().statusCode(200).body("state", equalTo("APPRAISED_PASS"));
    }

    @Test
    void onceAMeetingIsRecordedItsMinutesAreSignedBeforeTheConclusionAndSayTheSame() {
        String id = accepted(Api.valueChain(api.households(OFFICER, "066", "POOR", 2)), CHAIR);
        seat(id, CHAIR, SECRETARY, MEMBER);
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        lock(CHAIR, id, "PASS");
        lock(SECRETARY, id, "PASS");
        lock(MEMBER, id, "FAIL");
        String meeting = "projects/" + id + "/council/meeting";
        api.as(SECRETARY).get(meeting).then().statusCode(404);
        Map<String, Object> minutes = new HashMap<>(Map.of("form", "CIRCULATION", "heldOn", "2024-06-03", "discussion", "Gửi phiếu từ 01/6",
                "attendance", Map.of(CHAIR, "BY_LETTER", SECRETARY, "BY_LETTER", MEMBER, "BY_LETTER")));
        api.as(MEMBER).body(minutes).put(meeting).then().statusCode(403);
        api.as(SECRETARY).body(minutes).put(meeting).then().statusCode(200).body("signed", equalTo(false));
        conclude(CHAIR, id, "PASS").then().statusCode(422).body("violations.rule", contains("minutes-signed"));
        api.as(SECRETARY).post(meeting + "/signatures").then().statusCode(422).body("violations.rule", contains("meeting-conclusion"));
        minutes.put("conclusion", "PASS");
        String tag = api.as(SECRETARY).body(minutes).put(meeting).then().statusCode(200).extract().header("ETag");
        api.as(SECRETARY).header("If-Match", "\"m0\"").body(minutes).put(meeting).then().statusCode(412);
        api.as(SECRETARY).header("If-Match", tag).post(meeting + "/signatures").then().statusCode(200).body("secretary", equalTo("Bế Thu Hà"));
        conclude(CHAIR, id, "PASS").then().statusCode(422).body("violations.rule", contains("minutes-signed"));
        api.as(CHAIR).post(meeting + "/signatures").then().statusCode(200).body("signed", equalTo(true));
        api.as(CHAIR).body(minutes).put(meeting).then().statusCode(409);
        api.as(CHAIR).post(meeting + "/signatures").then().statusCode(409);
        conclude(CHAIR, id, "FAIL").then().statusCode(422).body("violations.rule", contains("minutes-say"));
        api.move(CHAIR, id, "requestSupplement", "reasons", List.of(Map.of("field", "budget", "text", "x"))).then().statusCode(422)
                .body("violations.rule", contains("minutes-say"));
        conclude(CHAIR, id, "PASS").then().statusCode(200);
        for (String reader : List.of("chutich.tinh", HEAD, "kiemtoan", MEMBER)) {
            api.as(reader).get("projects/" + id + "/council").then().body("sheets.find { it.username == '" + MEMBER + "' }.dissent", equalTo(true))
                    .body("sheets.find { it.username == '" + CHAIR + "' }.dissent", equalTo(false));
        }
        api.as(OFFICER).get("projects/" + id + "/council").then().body("sheets", empty()).body("meeting.form", equalTo("CIRCULATION"));
    }

    @Test
    void aCouncilMayConcludeThatTheDossierBeSupplementedAndSitsAnew() {
        String id = accepted(Api.valueChain(api.households(OFFICER, "066", "POOR", 2)), CHAIR);
        seat(id, CHAIR, SECRETARY, MEMBER);
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        List.of(CHAIR, SECRETARY, MEMBER).forEach(who -> lock(who, id, "SUPPLEMENT"));
        api.move(CHAIR, id, "requestSupplement", "reasons", List.of(Map.of("field", "budget", "text", "Bổ sung báo giá"))).then().statusCode(200)
                .body("state", equalTo("RETURNED")).body("clock", equalTo("PAUSED"));
        api.as(OFFICER).get("projects/" + id + "/council").then().body("result.outcome", equalTo("SUPPLEMENT")).body("result.supplements", equalTo(3));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.move(CHAIR, id, "accept").then().statusCode(200);
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        api.as(CHAIR).get("projects/" + id + "/council").then().body("round", equalTo(2)).body("open", equalTo(false)).body("sheets", empty());
    }

    @Test
    void nobodyLearnsOfASheetThroughPageApiOrPaperUntilAllAreLocked() {
        String id = accepted(Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)), CHAIR);
        seat(id, CHAIR, SECRETARY, MEMBER, "thamdinh.nnptnt");
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        api.as(MEMBER).body(Map.of("scores", Map.of("NEED", 13.5, "CAP", 14, "PRICE", 16, "MARKET", 18, "CAPACITY", 22), "opinion", "SUPPLEMENT", "comment", SECRET))
                .put("projects/" + id + "/council/sheets/mine").then().statusCode(200).body("total", equalTo(83.5f));
        closedToAll(id);
        api.as(MEMBER).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(200);
        closedToAll(id);
        Response conclusion = conclude(CHAIR, id, "PASS");
        conclusion.then().statusCode(422).body("violations.rule", contains("council-quorum", "council-chair-sheet"));
        said(CHAIR, "conclude", conclusion);
        lock(CHAIR, id, "PASS");
        lock(SECRETARY, id, "PASS");
        closedToAll(id);
        lock("thamdinh.nnptnt", id, "PASS");
        for (String within : List.of(CHAIR, SECRETARY, "thamdinh.nnptnt", HEAD, "kiemtoan", "chutich.tinh")) {
            api.as(within).get("projects/" + id + "/council").then().statusCode(200).body("open", equalTo(true)).body("sheets.comment", hasItem(SECRET))
                    .body("criteria.find { it.code == 'NEED' }.lowest", equalTo(13.5f));
        }
        for (String without : List.of(OFFICER, "canbo2.nari", "xa.tranphu")) {
            assertThat(api.as(without).get("projects/" + id + "/council").asString()).as(without).doesNotContain(SECRET);
        }
    }

    private void closedToAll(String id) {
        String project = "projects/" + id;
        for (String reader : EVERYBODY) {
            if (reader.equals(MEMBER)) {
                continue;
            }
            if (api.as(reader).get(project).statusCode() == 404) {
                api.as(reader).get(project + "/council").then().statusCode(404);
                api.as(reader).get(project + "/council/sheets/mine").then().statusCode(404);
                api.as(reader).get(project + "/documents/council-minutes.pdf").then().statusCode(404);
                continue;
            }
            for (String path : List.of(project, project + "/council", project + "/council/sheets/mine", project + "/council/meeting", project + "/transitions",
                    project + "/history", project + "/checks", "queue?tab=WAITING_FOR_ME&limit=200")) {
                said(reader, path, api.as(reader).get(path));
            }
            for (String paper : List.of("appraisal-score-sheet", "council-minutes", "appraisal-report", "submission-letter")) {
                Response answer = api.as(reader).get(project + "/documents/" + paper + ".pdf");
                assertThat(answer.statusCode() == 200 && !paper.equals("appraisal-score-sheet")).as("%s prints %s", reader, paper).isFalse();
            }
            Response council = api.as(reader).get(project + "/council");
            if (council.statusCode() == 200) {
                council.then().body("open", equalTo(false)).body("sheets", empty()).body("criteria", empty()).body("result", nullValue());
            }
        }
    }

    private static void said(String reader, String path, Response answer) {
        String text = answer.asString();
        MARKS.forEach(mark -> assertThat(text).as("%s at %s", reader, path).doesNotContain(mark));
    }

    private void barred(String who, String id) {
        api.as(who).get("projects/" + id + "/council/sheets/mine").then().statusCode(403).body("detail", containsString("chấm"));
        api.as(who).body(Map.of("scores", SCORES, "opinion", "PASS")).put("projects/" + id + "/council/sheets/mine").then().statusCode(403);
        api.as(who).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(403);
    }

    private String accepted(Map<String, Object> body, String receiver) {
        String id = api.draft(OFFICER, body);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        submitted.add(id);
        api.move(receiver, id, "accept").then().statusCode(200);
        return id;
    }

    private void seat(String id, String... people) {
        List<Map<String, String>> members = new ArrayList<>();
        for (String one : people) {
            members.add(Map.of("username", one, "seat", members.isEmpty() ? "CHAIR" : members.size() == 1 ? "SECRETARY" : "MEMBER"));
        }
        api.as(HEAD).body(Map.of("decisionNo", "15/QĐ-SLĐTBXH", "members", members)).post("projects/" + id + "/council").then().statusCode(201);
    }

    private void lock(String who, String id, String opinion) {
        api.as(who).body(Map.of("scores", SCORES, "opinion", opinion)).put("projects/" + id + "/council/sheets/mine").then().statusCode(200);
        api.as(who).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(200);
    }

    private Response conclude(String who, String id, String outcome) {
        return api.move(who, id, "conclude", "outcome", outcome);
    }

    /** Makes the officer a leader of the district too, as long as the work lasts. */
    private static void granted(Connection database, Runnable work) throws SQLException {
        run(database, "INSERT INTO user_role (user_id, role, admin_unit_id, valid_from) SELECT a.id, 'DISTRICT_LEADER', g.admin_unit_id, g.valid_from"
                + " FROM app_user a JOIN user_role g ON g.user_id = a.id WHERE a.username = 'canbo.nari'");
        try {
            work.run();
        } finally {
            run(database, "DELETE FROM user_role WHERE role = 'DISTRICT_LEADER' AND user_id = (SELECT id FROM app_user WHERE username = 'canbo.nari')");
        }
    }

    private static int denials(Connection database) {
        try (PreparedStatement count = database.prepareStatement("SELECT COUNT(*) FROM audit_entry WHERE action = 'REFUSED APPROVE' AND actor = 'canbo.nari'");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
