package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** Returns, their answers and the versions, as other systems meet them. */
class ReturnApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String APPRAISER = "thamdinh.ldtbxh";
    private static final List<String> STRANGERS = List.of("canbo.chomoi", "lanhdao.pacnam", "thamdinh.nnptnt", "quantri", "giamsat.tranphu");

    private final Api api = new Api(RunningApp.shared());

    @Test
    void aDossierIsReturnedTwiceAnsweredAndComparedAndALaterReasonIsSeen() {
        List<String> households = api.households(OFFICER, "02179", "POOR", 4);
        Map<String, Object> body = Api.valueChain(households.subList(0, 3));
        String id = api.draft(OFFICER, body);
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.as(OFFICER).get("projects/" + id + "/returns").then().statusCode(200).body("items", empty());
        api.move(APPRAISER, id, "return", "reasons", List.of(Map.of("field", "budget", "text", "Đơn giá chưa có báo giá"),
                Map.of("field", "participants", "text", "Thiếu một hộ"), Map.of("field", "attachments", "text", "Thiếu biên bản")))
                .then().statusCode(200).body("returnCount", equalTo(1)).body("newReasons", equalTo(0)).body("clock", equalTo("PAUSED"));
        List<String> reasons = api.as(OFFICER).get("projects/" + id + "/returns").then().statusCode(200)
                .body("items[0].reasons.field", contains("budget", "participants", "attachments")).body("items[0].version", equalTo(1))
                .body("items[0].reasons.isNew", not(hasItem(true))).extract().jsonPath().getList("items[0].reasons.id");

        answered(id, reasons);
        body.put("participants", Api.participants(households));
        body.put("budget", List.of(Api.line(1, 38, 6_500_000, 197_600_000L, 49_400_000L)));
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(body).put("projects/" + id).then().statusCode(200);
        api.move(OFFICER, id, "submit").then().statusCode(200).body("clock", equalTo("RUNNING"));
        api.as(APPRAISER).get("projects/" + id + "/history").then()
                .body("items.findAll { it.action == 'RETURN' }.size()", equalTo(1))
                .body("items.find { it.action == 'ANSWER' }.changes[0].after", equalTo("Đã bổ sung 3 báo giá"));
        compared(id);

        api.move(APPRAISER, id, "return", "reasons", List.of(Map.of("field", "budget", "text", "Đơn giá chưa có báo giá"),
                Map.of("field", "site", "text", "Thôn không thuộc xã"))).then().statusCode(200).body("newReasons", equalTo(1));
        api.as(APPRAISER).get("projects/" + id + "/returns").then().body("items[1].reasons.isNew", contains(false, true))
                .body("items[0].reasons[0].answer", equalTo("Đã bổ sung 3 báo giá"));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.as(APPRAISER).get("queue?tab=WAITING_FOR_ME&limit=200").then()
                .body("items.find { it.id == '" + id + "' }.flags", hasItems("NEW_REASON", "RETURNED_TWICE"));
        api.move(OFFICER, id, "withdraw").then().statusCode(200);
    }

    private void answered(String id, List<String> reasons) {
        String path = "projects/" + id + "/returns/current/answers";
        List<Map<String, String>> answers = new ArrayList<>();
        answers.add(Map.of("reason", reasons.get(0), "text", "Đã bổ sung 3 báo giá"));
        api.as(OFFICER).body(Map.of("answers", answers)).put(path).then().statusCode(428);
        api.as(OFFICER).header("If-Match", "\"0\"").body(Map.of("answers", answers)).put(path).then().statusCode(412);
        api.as(APPRAISER).header("If-Match", api.etag(OFFICER, id)).body(Map.of("answers", answers)).put(path).then().statusCode(403);
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(Map.of("answers", List.of(Map.of("reason", "999999999", "text", "x"))))
                .put(path).then().statusCode(422).body("violations.rule", contains("reason-known"));
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, id)).body(Map.of("answers", answers)).put(path).then().statusCode(200)
                .body("reasons[0].answer", equalTo("Đã bổ sung 3 báo giá")).body("reasons[1].answer", equalTo(null))
                .header("ETag", equalTo(api.etag(OFFICER, id)));
    }

    private void compared(String id) {
        String path = "projects/" + id + "/versions";
        api.as(APPRAISER).get(path).then().statusCode(200).body("items.no", contains(1, 2, 0))
                .body("items.occasion", contains("SUBMIT", "SUBMIT", "NOW"));
        api.as(APPRAISER).get(path + "/compare?from=1&to=2").then().statusCode(200).body("changed", equalTo(true))
                .body("sections.section", contains("participants", "budget"))
                .body("sections.find { it.section == 'participants' }.rows.kind", contains("ADDED"))
                .body("sections.find { it.section == 'budget' }.rows.kind", contains("CHANGED", "REMOVED"))
                .body("sums.find { it.field == 'total' }.before", equalTo("280000000"))
                .body("sums.find { it.field == 'total' }.after", equalTo("247000000"));
        api.as(APPRAISER).get(path + "/compare?from=2").then().statusCode(200).body("changed", equalTo(false)).body("sections", hasSize(0));
        api.as(APPRAISER).get(path + "/compare?from=7&to=2").then().statusCode(404);
        api.as(APPRAISER).get(path + "/compare?from=x&to=-1").then().statusCode(422).body("violations.field", contains("from", "to"));
    }

    @Test
    void aForeignDossierHasNoReturnsAndNoVersions() {
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "02179", "POOR", 2)));
        for (String stranger : STRANGERS) {
            for (String path : List.of("returns", "versions", "versions/compare?from=0&to=0")) {
                assertThat(api.as(stranger).get("projects/" + id + "/" + path).statusCode()).as(stranger + " " + path).isEqualTo(404);
            }
            assertThat(api.as(stranger).header("If-Match", "\"1\"").body(Map.of("answers", List.of()))
                    .put("projects/" + id + "/returns/current/answers").statusCode()).as(stranger).isEqualTo(404);
        }
        api.as("kiemtoan").get("projects/" + id + "/returns").then().statusCode(200);
        api.as("kiemtoan").header("If-Match", api.etag(OFFICER, id)).body(Map.of("answers", List.of()))
                .put("projects/" + id + "/returns/current/answers").then().statusCode(409);
        api.as("kiemtoan").get("projects/" + id + "/versions/compare?from=0&to=0").then().statusCode(200).body("changed", equalTo(false));
    }
}
