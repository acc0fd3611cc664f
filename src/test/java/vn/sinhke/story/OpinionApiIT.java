package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** Specialists of other agencies are asked for opinions: they see that one dossier, answer once, and the authors read it afterwards. */
class OpinionApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String SPECIALIST = "thamdinh.nnptnt";
    private static final String STRANGER = "giamdoc.nnptnt";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);

    @Test
    void aSpecialistOfAnotherAgencyIsAskedAndAnswersOnce() {
        String id = accepted();
        String opinions = "projects/" + id + "/opinions";
        api.as(SPECIALIST).get("projects/" + id).then().statusCode(404);

        String request = api.as(APPRAISER).body(Map.of("username", SPECIALIST, "question", "Giá lợn nái có phù hợp không?")).post(opinions).then()
                .statusCode(201).extract().path("id");
        api.as(SPECIALIST).get("projects/" + id).then().statusCode(200);
        api.as(SPECIALIST).get("queue?tab=WAITING_FOR_ME&limit=100").then().statusCode(200).body("items.id", hasItem(id));
        // five working days from Monday 3 June 2024
        api.as(SPECIALIST).get(opinions).then().body("items.dueOn", contains("2024-06-10")).body("items[0].stance", nullValue());
        api.as(OFFICER).get(opinions).then().statusCode(200).body("items", empty());
        api.as(STRANGER).get(opinions).then().statusCode(404);

        String answer = opinions + "/" + request + "/answer";
        api.as(SPECIALIST).body(Map.of()).post(answer).then().statusCode(422).body("violations.field", hasItems("stance", "answer"));
        api.as(SPECIALIST).body(Map.of("stance", "DISAGREES", "answer", " ")).post(answer).then().statusCode(422).body("violations.field", contains("answer"));
        api.as(APPRAISER).body(Map.of("stance", "AGREES")).post(answer).then().statusCode(403).body("detail", containsString("hỏi người khác"));
        api.as(SPECIALIST).body(Map.of("stance", "AGREES_WITH_CHANGES", "answer", "Hạ đơn giá xuống 6,3 triệu đồng")).post(answer).then().statusCode(200)
                .body("items[0].stance", equalTo("AGREES_WITH_CHANGES"));
        api.as(SPECIALIST).body(Map.of("stance", "AGREES")).post(answer).then().statusCode(409);
        api.as(HEAD).get(opinions).then().body("items[0].answer", containsString("6,3 triệu"));
        api.as(SPECIALIST).get("queue?tab=WAITING_FOR_ME&limit=100").then().statusCode(200)
                .body("items.id", not(hasItem(id)));
        api.as(APPRAISER).body(Map.of("username", SPECIALIST, "question", "Đã sửa, đề nghị xem lại")).post(opinions).then().statusCode(201);
    }

    @Test
    void whatIsWrongWithARequestIsSaidAtOnce() {
        String id = accepted();
        String opinions = "projects/" + id + "/opinions";
        api.as(APPRAISER).body(Map.of("username", "khong.co", "dueOn", "2024-06-02")).post(opinions).then().statusCode(422)
                .body("violations.rule", hasItems("opinion-person", "opinion-question", "opinion-due"));
        api.as(APPRAISER).body(Map.of("username", APPRAISER, "question", "?")).post(opinions).then().statusCode(422).body("violations.rule", contains("opinion-party"));
        api.as(APPRAISER).body(Map.of("username", OFFICER, "question", "?")).post(opinions).then().statusCode(422).body("violations.rule", contains("opinion-party"));
        api.as(APPRAISER).body(Map.of("username", SPECIALIST, "question", "?", "dueOn", "2024-06-03")).post(opinions).then().statusCode(201);
        api.as(HEAD).body(Map.of("username", SPECIALIST, "question", "?")).post(opinions).then().statusCode(422).body("violations.rule", contains("opinion-open"));
    }

    @Test
    void onlyThoseWhoAppraiseAskAndOnlyDuringTheAppraisal() {
        String draft = api.draft(OFFICER, body());
        String id = accepted();
        Map<String, Object> question = Map.of("username", SPECIALIST, "question", "?");
        for (String other : List.of(OFFICER, "chutich.tinh", "ketoan.ldtbxh", "kiemtoan")) {
            api.as(other).body(question).post("projects/" + id + "/opinions").then().statusCode(403);
        }
        for (String stranger : List.of("canbo.chomoi", STRANGER, "quantri")) {
            api.as(stranger).body(question).post("projects/" + id + "/opinions").then().statusCode(404);
        }
        api.as(OFFICER).body(question).post("projects/" + draft + "/opinions").then().statusCode(403);
        assertThat(api.as(HEAD).get("projects/" + id + "/opinions").then().statusCode(200).extract().path("items").toString()).isEqualTo("[]");
        String submitted = api.draft(OFFICER, body());
        api.move(OFFICER, submitted, "submit").then().statusCode(200);
        api.as(APPRAISER).body(question).post("projects/" + submitted + "/opinions").then().statusCode(409);
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>(Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        body.put("product", "lợn nái xin ý kiến " + System.nanoTime());
        body.put("name", "Liên kết nuôi lợn nái Trần Phú, xin ý kiến");
        body.put("budget", List.of(Api.line(1, 10, 6_500_000, 52_000_000L, 13_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31")));
        return body;
    }

    private String accepted() {
        String id = api.draft(OFFICER, body());
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.move(APPRAISER, id, "accept").then().statusCode(200);
        return id;
    }
}
