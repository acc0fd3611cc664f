package vn.sinhke.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** Notes at fields: for those who appraise, never for authors; what members of the council note opens with their sheets. */
class NoteApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final String CHAIR = "thamdinh2.ldtbxh";
    private static final String SECRETARY = "thamdinh3.ldtbxh";
    private static final String HEAD = "giamdoc.ldtbxh";

    private final Api api = new Api(RunningApp.shared());

    @Test
    void whoAppraisesNotesAtAFieldAndTakesItAway() {
        String id = submitted();
        String note = note(APPRAISER, id, "budget[1]", "Giá cao hơn định mức tháng 5").statusCode(201).extract().path("id");
        note(APPRAISER, id, "participants", "Kiểm lại hộ cận nghèo").statusCode(201);
        read(APPRAISER, id).body("items.field", contains("budget[1]", "participants"));
        read(HEAD, id).body("items.text", hasItems("Giá cao hơn định mức tháng 5"));
        read(OFFICER, id).body("items", empty());
        note(OFFICER, id, "budget", "Tôi tự khen").statusCode(403);
        note("kiemtoan", id, "budget", "Xem").statusCode(403);
        note("giamdoc.nnptnt", id, "budget", "Xem").statusCode(404);
        note(APPRAISER, id, "budget[2]", " ").statusCode(422).body("violations.field", containsInAnyOrder("field", "text"));
        api.as(HEAD).delete("projects/" + id + "/notes/" + note).then().statusCode(404);
        api.as(APPRAISER).delete("projects/" + id + "/notes/" + note).then().statusCode(204);
        api.as(APPRAISER).delete("projects/" + id + "/notes/" + note).then().statusCode(404);
        read(APPRAISER, id).body("items.field", contains("participants"));
        api.move(APPRAISER, id, "return", "reasons", List.of(Map.of("field", "participants", "text", "Kiểm lại hộ cận nghèo"))).then().statusCode(200);
        note(APPRAISER, id, "budget", "Muộn rồi").statusCode(422);
    }

    @Test
    void aMembersNotesStayClosedUntilTheSheetsAreOpen() {
        String id = submitted();
        api.move(APPRAISER, id, "accept").then().statusCode(200);
        api.as(HEAD).body(Map.of("decisionNo", "16/QĐ-SLĐTBXH", "members", List.of(Map.of("username", CHAIR, "seat", "CHAIR"),
                Map.of("username", SECRETARY, "seat", "SECRETARY"), Map.of("username", APPRAISER, "seat", "MEMBER")))).post("projects/" + id + "/council").then().statusCode(201);
        api.move(CHAIR, id, "openCouncil").then().statusCode(200);
        note(SECRETARY, id, "targets", "Mục tiêu chưa rõ").statusCode(201);
        read(SECRETARY, id).body("items.text", contains("Mục tiêu chưa rõ"));
        for (String other : List.of(CHAIR, APPRAISER, HEAD)) {
            read(other, id).body("items", empty());
        }
        for (String each : List.of(CHAIR, SECRETARY, APPRAISER)) {
            api.as(each).body(Map.of("scores", Map.of("NEED", 18, "CAP", 14, "PRICE", 16, "MARKET", 18, "CAPACITY", 20), "opinion", "PASS", "comment", "Đạt"))
                    .put("projects/" + id + "/council/sheets/mine").then().statusCode(200);
            api.as(each).post("projects/" + id + "/council/sheets/mine/lock").then().statusCode(200);
        }
        read(CHAIR, id).body("items.author", contains(name(SECRETARY)));
        read(OFFICER, id).body("items", empty());
    }

    private String name(String username) {
        return api.as(username).get("me").then().statusCode(200).extract().path("fullName");
    }

    private ValidatableResponse note(String who, String id, String field, String text) {
        return api.as(who).body(Map.of("field", field, "text", text)).post("projects/" + id + "/notes").then();
    }

    private ValidatableResponse read(String who, String id) {
        return api.as(who).get("projects/" + id + "/notes").then().statusCode(200);
    }

    private String submitted() {
        Map<String, Object> body = new HashMap<>(Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        body.put("product", "lợn nái ghi chú " + System.nanoTime());
        body.put("name", "Liên kết nuôi lợn nái Trần Phú, ghi chú");
        body.put("budget", List.of(Api.line(1, 10, 6_500_000, 52_000_000L, 13_000_000L)));
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2024, "from", "2024-06-01", "to", "2025-05-31")));
        String id = api.draft(OFFICER, body);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.as(OFFICER).get("projects/" + id).then().body("state", equalTo("SUBMITTED"));
        return id;
    }
}
