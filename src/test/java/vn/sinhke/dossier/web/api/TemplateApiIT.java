package vn.sinhke.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.Api;
import vn.sinhke.support.RunningApp;

/** Templates, quotes and copies as other systems use them. */
class TemplateApiIT {
    private static final String OFFICER = "canbo.nari";
    private static final Map<String, Object> TRAN_PHU = Map.of("code", "02179", "asOf", "2024-05-01");

    private final Api api = new Api(RunningApp.shared());

    private String started(String type) {
        return api.as(OFFICER).body(Map.of("type", type, "site", TRAN_PHU, "households", 20, "startDate", "2024-07-01"))
                .post("templates/GOAT/projects").then().statusCode(201).extract().path("id");
    }

    @Test
    void aTemplateBeginsADossierWithinTheCap() {
        api.as(OFFICER).get("templates").then().statusCode(200).body("items.code", hasItems("SOW", "BUFFALO", "GINGER", "PEAR"));
        api.as(OFFICER).get("templates/SOW").then().statusCode(200).body("toConfirm", equalTo(true)).body("items.item", hasItem("Lợn nái hậu bị"));
        api.as(OFFICER).get("templates/NOTHING").then().statusCode(404);
        String id = started("VALUE_CHAIN");
        Response made = api.as(OFFICER).get("projects/" + id);
        made.then().body("name", startsWith("Liên kết nuôi dê thịt")).body("months", equalTo(24)).body("leadUnit.name", startsWith("HTX"))
                .body("cycles.from", contains("2024-07-01"));
        assertThat(made.jsonPath().getDouble("supportRatio")).isBetween(0.77, 0.78);
        api.as(OFFICER).get("projects/" + id + "/checks").then().body("find { it.rule == 'price-norm' }.outcome", equalTo("PASS"));
        api.as(OFFICER).body(Map.of("type", "COMMUNITY", "site", TRAN_PHU, "households", 0)).post("templates/SOW/projects").then().statusCode(422);
        api.as("canbo.chomoi").body(Map.of("type", "COMMUNITY", "site", TRAN_PHU, "households", 5)).post("templates/SOW/projects").then().statusCode(403);
        api.as("kiemtoan").body(Map.of("type", "COMMUNITY", "site", TRAN_PHU, "households", 5)).post("templates/SOW/projects").then().statusCode(403);
    }

    private static Map<String, Object> quote(String supplier, long price, boolean chosen) {
        return Map.of("supplier", supplier, "date", "2024-05-20", "price", price, "chosen", chosen);
    }

    @Test
    void quotesAreComparedInVersionsAndTheRuleReadsThem() {
        String id = started("COMMUNITY");
        String quotes = "projects/" + id + "/quotes";
        api.as(OFFICER).get("projects/" + id + "/checks").then().body("find { it.rule == 'three-quotes' }.outcome", equalTo("WARN"));
        Map<String, Object> body = Map.of("item", "Dê giống", "unit", "con", "reason", "Có kiểm dịch", "quotes",
                List.of(quote("HTX A", 2_850_000, true), quote("HTX B", 2_800_000, false), quote("HTX C", 2_900_000, false)));
        api.as(OFFICER).body(body).put(quotes).then().statusCode(428);
        String etag = api.as(OFFICER).header("If-Match", "\"0\"").body(body).put(quotes).then().statusCode(200)
                .body("cheapest", equalTo(2_800_000)).body("suppliers", equalTo(3)).extract().header("ETag");
        api.as(OFFICER).header("If-Match", "\"0\"").body(body).put(quotes).then().statusCode(412);
        api.as(OFFICER).get(quotes).then().body("items[0].etag", equalTo(etag)).body("items[0].quotes.supplier", contains("HTX A", "HTX B", "HTX C"));
        Response checks = api.as(OFFICER).get("projects/" + id + "/checks");
        assertThat(checks.jsonPath().getString("find { it.rule == 'three-quotes' }.message")).doesNotContain("Dê giống");
        Map<String, Object> dearer = Map.of("item", "Dê giống", "unit", "con", "quotes", List.of(quote("HTX A", 2, true), quote("HTX B", 1, false)));
        Response refused = api.as(OFFICER).header("If-Match", etag).body(dearer).put(quotes);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Api.rules(refused)).containsExactly("quote-reason");
        api.as("canbo.chomoi").get(quotes).then().statusCode(404);
        api.as("canbo.chomoi").header("If-Match", etag).body(body).put(quotes).then().statusCode(404);
        api.as("kiemtoan").header("If-Match", etag).body(body).put(quotes).then().statusCode(403);
    }

    @Test
    void aCopyIsOfTheOwnUnit() {
        String id = started("VALUE_CHAIN");
        Response copy = api.as(OFFICER).body(Map.of("startDate", "2025-01-01")).post("projects/" + id + "/copies");
        copy.then().statusCode(201).body("contractsToRenew", equalTo(1)).body("households", equalTo(0));
        api.as(OFFICER).get("projects/" + copy.path("id")).then().body("cycles.budgetYear", contains(2025)).body("startDate", equalTo("2025-01-01"));
        api.as(OFFICER).get("projects/" + copy.path("id") + "/history").then().body("items.action", hasItem("COPY"));
        api.as("canbo.chomoi").body(Map.of()).post("projects/" + id + "/copies").then().statusCode(404);
        api.as("kiemtoan").body(Map.of()).post("projects/" + id + "/copies").then().statusCode(403);
    }
}
