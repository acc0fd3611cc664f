package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** The acceptance scenarios of who takes part and who leads, each through the use cases of the running product, both sides. */
class ScenariosIT {
    private static final String OFFICER = "canbo.nari";

    private final RunningApp app = RunningApp.shared();
    private final Api api = new Api(app);
    private final List<String[]> submitted = new ArrayList<>();

    @AfterEach
    void theHouseholdsAreFreeAgain() {
        submitted.forEach(one -> api.move(one[0], one[1], "withdraw").then().statusCode(200));
    }

    @Test
    void scenario4HalfOfTheParticipantsAreTargetPersons() {
        List<String> targets = api.households(OFFICER, "066", "POOR", 10);
        List<String> others = api.households(OFFICER, "066", "AVERAGE_LIVING", 11);
        refused(OFFICER, with(targets.subList(0, 9), others), "target-share");
        accepted(OFFICER, with(targets, others.subList(0, 10)));
    }

    @Test
    void scenario5ThreeQuartersOfPriorityHouseholdsRankAboveSixty() throws SQLException {
        List<String> poor = api.households(OFFICER, "066", "POOR", 18);
        List<String> others = withoutPriority(7);
        String sixty = accepted(OFFICER, with(poor.subList(0, 3), others.subList(0, 2)));
        String threeQuarters = accepted(OFFICER, with(poor.subList(3, 18), others.subList(2, 7)));
        List<String> ranked = api.as("thamdinh.ldtbxh").get("projects?state=SUBMITTED&sort=-priorityShare&limit=200").then().statusCode(200).extract().path("items.id");
        assertThat(ranked).containsSubsequence(threeQuarters, sixty);
        api.as(OFFICER).get("projects/" + threeQuarters + "/checks").then().body("find { it.rule == 'priority-share' }.outcome", equalTo("PASS"));
        api.as(OFFICER).get("projects/" + sixty + "/checks").then().body("find { it.rule == 'priority-share' }.outcome", equalTo("WARN"));
    }

    @Test
    void scenario6TheAverageHouseholdIsABeneficiaryOnlyWhereAllAre() {
        List<String> poor = api.households(OFFICER, "066", "POOR", 3);
        List<String> average = api.households(OFFICER, "066", "AVERAGE_LIVING", 1);
        List<String> mixed = new ArrayList<>(poor);
        mixed.addAll(average);
        refused(OFFICER, Api.valueChain(mixed), "eligible-class");
        Map<String, Object> inPacNam = Api.valueChain(api.households("canbo.pacnam", "01864", "AVERAGE_LIVING", 2));
        inPacNam.put("site", Map.of("code", "01864", "asOf", "2024-05-01"));
        accepted("canbo.pacnam", inPacNam);
    }

    @Test
    void scenario7TheExperiencedMemberTakesPartWithoutStock() {
        List<String> poor = api.households(OFFICER, "066", "POOR", 2);
        String experienced = api.households(OFFICER, "066", "AVERAGE_LIVING", 1).get(0);
        Map<String, Object> body = Api.community(poor);
        body.put("participants", List.of(one(poor.get(0)), one(poor.get(1)),
                Map.of("household", experienced, "kind", "EXPERIENCED_MEMBER", "stock", 1)));
        refused(OFFICER, body, "experienced-no-stock");
        body.put("participants", List.of(one(poor.get(0)), one(poor.get(1)), Map.of("household", experienced, "kind", "EXPERIENCED_MEMBER")));
        accepted(OFFICER, body);
    }

    @Test
    void scenario8TheSameTwiceIsRefusedTheSimilarRemindsTheOtherPasses() {
        List<String> households = api.households(OFFICER, "066", "NEAR_POOR", 2);
        Map<String, Object> body = Api.valueChain(households);
        body.put("product", "lợn nái kịch bản tám");
        String first = accepted(OFFICER, body);
        String code = api.as(OFFICER).get("projects/" + first).path("code");
        Response refusal = refused(OFFICER, body, "double-support");
        assertThat((String) refusal.path("violations[0].message")).contains(code);

        body.put("product", "lợn thịt kịch bản tám");
        String similar = api.draft(OFFICER, body);
        api.as(OFFICER).get("projects/" + similar + "/checks").then()
                .body("find { it.rule == 'support-explained' }.outcome", equalTo("WARN"))
                .body("find { it.rule == 'double-support' }.outcome", equalTo("PASS"));
        body.put("participants", households.stream().map(household -> Map.of("household", household, "kind", "BENEFICIARY",
                "note", "Nuôi thịt bên cạnh nái, đủ chuồng trại")).toList());
        api.as(OFFICER).header("If-Match", api.etag(OFFICER, similar)).body(body).put("projects/" + similar).then().statusCode(200)
                .body("participants[0].note", equalTo("Nuôi thịt bên cạnh nái, đủ chuồng trại"));
        api.as(OFFICER).get("projects/" + similar + "/checks").then().body("find { it.rule == 'support-explained' }.outcome", equalTo("PASS"));

        body.put("participants", Api.participants(households));
        body.put("product", "trâu kịch bản tám");
        String other = api.draft(OFFICER, body);
        api.as(OFFICER).get("projects/" + other + "/checks").then().body("find { it.rule == 'support-explained' }", equalTo(null));
        submit(OFFICER, other);
    }

    @Test
    void scenario9NewlyEscapedForThirtySixMonths() throws SQLException {
        String code = api.households(OFFICER, "02179", "NEWLY_ESCAPED", 1).get(0);
        Map<String, Object> body = Api.valueChain(List.of(code));
        try (Connection database = app.database()) {
            String left = read(database, "SELECT current_left_on FROM household WHERE code = ?", code);
            try {
                leave(database, code, "2021-05-03");
                refused(OFFICER, body, "eligible-class", "target-share");
                leave(database, code, "2021-07-03");
                accepted(OFFICER, body);
            } finally {
                leave(database, code, left);
            }
        }
    }

    @Test
    void scenario10AHouseholdBusinessDoesNotLead() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "066", "POOR", 2));
        body.put("leadUnit", Map.of("kind", "HOUSEHOLD_BUSINESS", "name", "Hộ kinh doanh A", "registrationNo", "13A8000123", "representative", "A"));
        refused(OFFICER, body, "lead-unit-kind");
        body.put("leadUnit", Map.of("kind", "COOPERATIVE_UNION", "name", "Liên hiệp HTX", "registrationNo", "4800123456", "representative", "A",
                "capacity", Map.of("yearsInBusiness", 6, "capital", 2_000_000_000L, "facilities", "Trại giống 500 m2")));
        String id = accepted(OFFICER, body);
        api.as(OFFICER).get("projects/" + id).then().body("leadUnit.capacity.yearsInBusiness", equalTo(6));
    }

    @Test
    void scenario11TheMissingContractIsNamed() {
        Map<String, Object> body = Api.valueChain(api.households(OFFICER, "066", "POOR", 2));
        body.put("linkageContracts", List.of());
        Response refusal = refused(OFFICER, body, "contract-present");
        assertThat((String) refusal.path("violations[0].message")).contains("Thiếu hợp đồng liên kết");
        String id = api.draft(OFFICER, Api.valueChain(api.households(OFFICER, "066", "POOR", 2)));
        api.as(OFFICER).get("projects/" + id + "/attachments/checklist").then().statusCode(200)
                .body("items.find { it.kind == 'LINKAGE_CONTRACT' }.given", equalTo(true))
                .body("items.find { it.kind == 'LEAD_UNIT_AGREEMENT' }.missing", equalTo(true))
                .body("items.find { it.kind == 'LEAD_UNIT_AGREEMENT' }.blocking", equalTo(false));
    }

    @Test
    void aGroupsMinutesAreKeptAndSpeakForOrAgainstIt() {
        List<String> households = api.households(OFFICER, "066", "POOR", 3);
        Map<String, Object> body = Api.community(households);
        body.put("group", group(households.get(0), 2));
        refused(OFFICER, body, "group-election");
        body.put("group", group(households.get(0), 3));
        String id = accepted(OFFICER, body);
        api.as(OFFICER).get("projects/" + id).then().body("group.meeting.representativeHousehold", equalTo(households.get(0)))
                .body("group.meeting.heldOn", equalTo("2024-05-20")).body("group.certificateNo", equalTo("12/XN-UBND"));
    }

    private static Map<String, Object> group(String household, int votes) {
        return Map.of("name", "Tổ hợp tác nuôi lợn", "kind", "COOPERATIVE_GROUP", "representative", "Nông Thị Liễu", "certifiedBy", "UBND xã Trần Phú",
                "certificateNo", "12/XN-UBND", "certifiedOn", "2024-05-22", "meeting", Map.of("heldOn", "2024-05-20", "place", "Nhà văn hóa thôn",
                        "members", 6, "attended", 5, "votes", votes, "representativeHousehold", household));
    }

    private static Map<String, Object> with(List<String> beneficiaries, List<String> experienced) {
        List<Map<String, Object>> all = new ArrayList<>(Api.participants(beneficiaries));
        experienced.forEach(code -> all.add(Map.of("household", code, "kind", "EXPERIENCED_MEMBER")));
        Map<String, Object> body = Api.valueChain(beneficiaries);
        body.put("participants", all);
        return body;
    }

    private static Map<String, Object> one(String household) {
        return Map.of("household", household, "kind", "BENEFICIARY", "stock", 1);
    }

    private Response refused(String officer, Map<String, Object> body, String... rules) {
        Response refusal = api.move(officer, api.draft(officer, body), "submit");
        assertThat(refusal.statusCode()).as(refusal.asString()).isEqualTo(422);
        assertThat(Api.rules(refusal)).containsExactlyInAnyOrder(rules);
        return refusal;
    }

    private String accepted(String officer, Map<String, Object> body) {
        String id = api.draft(officer, body);
        submit(officer, id);
        return id;
    }

    private void submit(String officer, String id) {
        Response answer = api.move(officer, id, "submit");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        submitted.add(new String[] {officer, id});
    }

    /** Households of the district that nothing puts first: neither poor nor of a minority nor with merit. */
    private List<String> withoutPriority(int count) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Connection database = app.database(); PreparedStatement statement = database.prepareStatement("SELECT h.code FROM household h"
                + " JOIN admin_unit d ON d.id = h.district_id WHERE d.code = '066' AND h.current_class NOT IN ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED') AND NOT h.ethnic_minority AND NOT h.merit"
                + " ORDER BY h.code LIMIT " + count); var rows = statement.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        assertThat(codes).hasSize(count);
        return codes;
    }

    private static String read(Connection database, String sql, String code) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, code);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Lets the household have left the list of the poor on another day. */
    private static void leave(Connection database, String code, String day) throws SQLException {
        for (String sql : List.of("UPDATE household_review r JOIN household h ON h.id = r.household_id SET r.left_poverty_on = ?"
                + " WHERE h.code = ? AND r.class = 'NEWLY_ESCAPED'", "UPDATE household SET current_left_on = ? WHERE code = ?")) {
            try (PreparedStatement statement = database.prepareStatement(sql)) {
                statement.setString(1, day);
                statement.setString(2, code);
                statement.executeUpdate();
            }
        }
    }
}
