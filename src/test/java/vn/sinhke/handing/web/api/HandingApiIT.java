package vn.sinhke.handing.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Leavers;
import vn.sinhke.support.RunningApp;

/** Work is handed over as another system asks for it, and read by whoever may. */
class HandingApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String HEAD = "giamdoc.ldtbxh";
    private static final String LEAVER = "roidi.ldtbxh";
    private static final String SUCCESSOR = "kenhiem.ldtbxh";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final Leavers people = new Leavers(app);
    private String id;

    @AfterEach
    void theHouseholdsAreFreeAgain() {
        if (id != null) {
            api.move(OFFICER, id, "withdraw").then().statusCode(200);
        }
    }

    @Test
    void whatMayPassPassesWhatMayNotStaysAndBothAreKept() {
        people.like("thamdinh3.ldtbxh", LEAVER, "Người Rời Đi");
        people.like("thamdinh3.ldtbxh", SUCCESSOR, "Người Kế Nhiệm");
        id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "066", "POOR", 2)));
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.move("thamdinh.ldtbxh", id, "accept").then().statusCode(200);
        List<Map<String, String>> members = List.of(Map.of("username", "thamdinh.ldtbxh", "seat", "CHAIR"),
                Map.of("username", "thamdinh2.ldtbxh", "seat", "SECRETARY"), Map.of("username", LEAVER, "seat", "MEMBER"));
        api.as(HEAD).body(Map.of("decisionNo", "15/QĐ-SLĐTBXH", "members", members)).post("projects/" + id + "/council").then().statusCode(201);
        api.as(HEAD).body(Map.of("username", LEAVER, "question", "Giá giống?")).post("projects/" + id + "/opinions").then().statusCode(201);
        api.as("chutich.tinh").body(Map.of("to", LEAVER, "validFrom", "2024-06-01", "validTo", "2024-12-31", "documentNo", "9/GUQ-BG"))
                .post("delegations").then().statusCode(201);
        api.as(LEAVER).get("me").then().body("actingFor.documentNo", hasItem("9/GUQ-BG"));
        people.close(LEAVER);

        for (String who : List.of(OFFICER, HEAD, "chutich.tinh", "kiemtoan")) {
            api.as(who).get("handings/preview?from=" + LEAVER).then().statusCode(403);
            api.as(who).body(order(SUCCESSOR)).post("handings").then().statusCode(403);
        }
        String seat = "SEAT-" + id;
        api.as("quantri").get("handings/preview?from=" + LEAVER + "&to=thamdinh.ldtbxh&to=" + HEAD).then().statusCode(200)
                .body("active", equalTo(false)).body("items.kind", contains("SEAT", "OPINION", "DELEGATION_RECEIVED"))
                .body("items[0].item", equalTo(seat)).body("items[0].to", equalTo(HEAD)).body("items[0].refused", empty())
                .body("items[1].to", equalTo("thamdinh.ldtbxh")).body("items[2].to", nullValue())
                .body("roles.find { it.role == 'DEPT_APPRAISER' }.others", equalTo(4));
        api.as("quantri").get("handings/preview?from=khong.co").then().statusCode(404);
        api.as("quantri").body(order("khong.co")).post("handings").then().statusCode(422).body("violations.rule", contains("handing-receiver"));
        api.as("quantri").body(Map.of()).post("handings").then().statusCode(422)
                .body("violations.field", contains("from", "documentNo", "documentDate", "reason"));

        Map<String, Object> order = order("thamdinh.ldtbxh");
        order.put("to", List.of("thamdinh.ldtbxh", SUCCESSOR));
        order.put("holders", List.of(Map.of("item", seat, "to", "thamdinh.ldtbxh")));
        String key = UUID.randomUUID().toString();
        Response made = api.as("quantri").header("Idempotency-Key", key).body(order).post("handings");
        made.then().statusCode(201).body("lines.find { it.kind == 'SEAT' }.result", equalTo("REFUSED"))
                .body("lines.find { it.kind == 'SEAT' }.refusal", containsString("đã ở trong hội đồng"))
                .body("lines.find { it.kind == 'OPINION' }.to", equalTo(name("thamdinh.ldtbxh")))
                .body("lines.find { it.kind == 'DELEGATION_RECEIVED' }.result", equalTo("ENDED"));
        assertThat((String) api.as("quantri").header("Idempotency-Key", key).body(order).post("handings").path("id")).isEqualTo(made.path("id"));
        api.as("quantri").get("handings/preview?from=" + LEAVER).then().body("items.kind", contains("SEAT"));
        api.as("chutich.tinh").get("delegations").then().body("items.find { it.documentNo == '9/GUQ-BG' }.inForce", equalTo(false));

        String record = api.as("quantri").body(order(SUCCESSOR)).post("handings").then().statusCode(201).body("lines.result", contains("PASSED")).extract().path("id");
        api.as("quantri").get("handings/preview?from=" + LEAVER).then().body("items", empty());
        api.as("quantri").body(order(SUCCESSOR)).post("handings").then().statusCode(422).body("violations.rule", contains("handing-nothing"));
        api.as(OFFICER).get("projects/" + id + "/council").then().body("members.username", hasItem(SUCCESSOR)).body("members.username", not(hasItem(LEAVER)));
        api.as(OFFICER).get("projects/" + id + "/history").then().body("items.find { it.action == 'HAND_SEAT' }.comment",
                equalTo("Người Rời Đi → Người Kế Nhiệm · 125/QĐ-SNV, 01/06/2024"));
        api.as(SUCCESSOR).get("queue?tab=WAITING_FOR_ME&limit=200").then().statusCode(200);

        for (String who : List.of("quantri", "kiemtoan")) {
            api.as(who).get("handings").then().statusCode(200).body("items.id", hasItem(record));
            api.as(who).get("handings/" + record).then().statusCode(200).body("from", equalTo("Người Rời Đi")).body("by", equalTo(name("quantri")));
        }
        api.as(HEAD).get("handings").then().statusCode(403);
        api.as(HEAD).get("handings/" + record).then().statusCode(403);
        api.as("kiemtoan").get("handings/999999").then().statusCode(404);
    }

    @Test
    void aUnitThatLastsHasNothingToHandOver() {
        String unit = api.as("quantri").get("units?asOf=2024-06-03&level=DISTRICT&limit=200").path("items.find { it.code == '066' }.id");
        Map<String, Object> order = Map.of("documentNo", "03/QĐ-UBND", "documentDate", "2024-06-01", "reason", "Sắp xếp");
        api.as("quantri").get("handings/units").then().statusCode(200).body("items", empty());
        api.as("quantri").body(order).post("handings/units/" + unit).then().statusCode(422).body("violations.rule", contains("handing-nothing"));
        api.as("quantri").body(Map.of()).post("handings/units/" + unit).then().statusCode(422).body("violations.field", contains("documentNo", "documentDate", "reason"));
        api.as("quantri").body(order).post("handings/units/1").then().statusCode(404);
        for (String who : List.of(OFFICER, HEAD, "lanhdao.nari", "kiemtoan")) {
            api.as(who).get("handings/units").then().statusCode(403);
            api.as(who).body(order).post("handings/units/" + unit).then().statusCode(403);
        }
    }

    private String name(String username) {
        return api.as(username).get("me").path("fullName");
    }

    private static Map<String, Object> order(String to) {
        return new HashMap<>(Map.of("from", LEAVER, "to", List.of(to), "documentNo", "125/QĐ-SNV", "documentDate", "2024-06-01", "reason", "Nghỉ hưu"));
    }
}
