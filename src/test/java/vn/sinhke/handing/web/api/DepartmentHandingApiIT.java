package vn.sinhke.handing.web.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.Leavers;
import vn.sinhke.support.Place;
import vn.sinhke.support.RunningApp;

/** The last day of a department and the first of the one that followed, as another system lives through them: what was submitted before is handed over, what comes after goes there. */
class DepartmentHandingApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final String OLD_APPRAISER = "thamdinh.ldtbxh";
    private static final String OLD_HEAD = "giamdoc.ldtbxh";
    private static final List<String> NEW = List.of("thamdinh.nnmt", "thamdinh2.nnmt", "thamdinh3.nnmt");
    private static final String HEAD = "giamdoc.nnmt";
    private static final Map<String, Object> ORDER = Map.of("documentNo", "45/QĐ-UBND", "documentDate", "2025-03-01", "reason", "Hợp nhất sở");

    @Test
    void bothSidesOfTheDay() {
        String data = Place.fresh("app").resolve("data").toString();
        String submitted;
        String draft;
        String returned;
        try (RunningApp app = RunningApp.own(Map.of("sinhke.clock.start", "2025-02-28", "sinhke.data", data))) {
            Api api = new Api(app);
            List<String> households = api.households(OFFICER, "066", "POOR", 6);
            submitted = api.draft(OFFICER, of2025(households.subList(0, 2)));
            draft = api.draft(OFFICER, of2025(households.subList(2, 4)));
            returned = api.draft(OFFICER, of2025(households.subList(4, 6)));
            for (String id : List.of(submitted, returned)) {
                api.move(OFFICER, id, "submit").then().statusCode(200);
                api.as(OLD_APPRAISER).get("projects/" + id).then().statusCode(200);
            }
            api.move(OLD_APPRAISER, returned, "return", "comment", "Bổ sung", "reasons", List.of(Map.of("field", "budget", "text", "Thiếu báo giá"))).then().statusCode(200);
            api.as("quantri").get("handings/units").then().statusCode(200).body("items", empty());
        }
        try (RunningApp app = RunningApp.own(Map.of("sinhke.clock.start", "2025-03-01", "sinhke.data", data))) {
            Api api = new Api(app);
            Leavers people = new Leavers(app);
            NEW.forEach(name -> people.like(OLD_APPRAISER, name, "Người " + name, "SNNMT"));
            people.like(OLD_HEAD, HEAD, "Giám đốc mới", "SNNMT");
            whatIsSubmittedNowGoesToTheNewDepartment(api, draft);
            whatIsSubmittedNowGoesToTheNewDepartment(api, returned);
            whatWasSubmittedIsHandedOver(api, submitted);
            theNewDepartmentAppraisesAndPresents(api, submitted);
        }
    }

    private static void whatIsSubmittedNowGoesToTheNewDepartment(Api api, String id) {
        api.move(OFFICER, id, "submit").then().statusCode(200);
        api.as(NEW.get(0)).get("projects/" + id + "/transitions").then().statusCode(200).body("name", hasItems("accept", "return"));
        api.as(OLD_APPRAISER).get("projects/" + id).then().statusCode(404);
        api.as(OFFICER).get("projects/" + id + "/history").then().statusCode(200)
                .body("items.findAll { it.action == 'SUBMIT' }.collectMany { it.changes }.find { it.field == 'agency' }.before", equalTo("Sở Lao động - Thương binh và Xã hội"))
                .body("items.findAll { it.action == 'SUBMIT' }.collectMany { it.changes }.find { it.field == 'agency' }.after", equalTo("Sở Nông nghiệp và Môi trường"));
    }

    private static void whatWasSubmittedIsHandedOver(Api api, String id) {
        api.as(NEW.get(0)).get("projects/" + id).then().statusCode(404);
        api.as("quantri").get("handings/units").then().statusCode(200).body("items.unit", hasItem("SLDTBXH")).body("items.validTo", everyItem(equalTo("2025-02-28")));
        for (String who : List.of(OFFICER, OLD_HEAD, HEAD, "chutich.tinh", "kiemtoan")) {
            api.as(who).body(ORDER).post("handings/units/SLDTBXH").then().statusCode(403);
        }
        api.as("quantri").body(ORDER).post("handings/units/SNNMT").then().statusCode(422).body("violations.rule", contains("handing-nothing"));
        api.as("quantri").body(ORDER).post("handings/units/UBND-066").then().statusCode(404);
        String record = api.as("quantri").body(ORDER).post("handings/units/SLDTBXH").then().statusCode(201)
                .body("from", equalTo("Sở Lao động - Thương binh và Xã hội")).body("lines.project", hasItem(id))
                .body("lines.find { it.project == '" + id + "' }.to", equalTo("Sở Nông nghiệp và Môi trường"))
                .body("lines.find { it.project == '" + id + "' }.result", equalTo("PASSED")).extract().path("id");
        api.as("kiemtoan").get("handings").then().statusCode(200).body("items.find { it.id == '" + record + "' }.unit", equalTo("SLDTBXH"));
        api.as("quantri").get("handings/units").then().body("items.unit", not(hasItem("SLDTBXH")));
        api.as(OFFICER).get("projects/" + id + "/history").then().body("items.find { it.action == 'HAND_TERRITORY' }.comment",
                containsString("(SLDTBXH) → Sở Nông nghiệp và Môi trường (SNNMT) · 45/QĐ-UBND, 01/03/2025"));
    }

    private static void theNewDepartmentAppraisesAndPresents(Api api, String id) {
        api.as(OLD_APPRAISER).get("projects/" + id).then().statusCode(404);
        api.as(OLD_HEAD).get("projects/" + id).then().statusCode(404);
        api.move(NEW.get(0), id, "accept").then().statusCode(200);
        api.appraise(HEAD, id, NEW.get(0), NEW.get(1), NEW.get(2));
        api.move(NEW.get(0), id, "conclude", "outcome", "PASS", "comment", "Đạt").then().statusCode(200);
        api.move(HEAD, id, "present").then().statusCode(200).body("state", equalTo("PENDING_APPROVAL"));
        api.as("chutich.tinh").get("projects/" + id + "/transitions").then().body("name", hasItem("approve"));
        api.as("kiemtoan").get("audit/verification").then().statusCode(200).body("valid", equalTo(true));
    }

    /** The example of the contract a year later. */
    private static Map<String, Object> of2025(List<String> households) {
        Map<String, Object> body = Api.valueChain(households);
        body.put("startDate", "2025-06-01");
        body.put("cycles", List.of(Map.of("no", 1, "budgetYear", 2025, "from", "2025-06-01", "to", "2026-05-31"),
                Map.of("no", 2, "budgetYear", 2026, "from", "2026-06-01", "to", "2027-05-31")));
        body.put("linkageContracts", List.of(Map.of("buyer", "HTX Trần Phú", "product", "lợn thịt", "quantity", 20000, "unit", "kg", "floorPrice", 55000,
                "from", "2025-06-01", "to", "2030-05-31")));
        return body;
    }
}
