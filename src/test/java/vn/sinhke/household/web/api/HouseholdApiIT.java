package vn.sinhke.household.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.support.CountedSelects;
import vn.sinhke.support.RunningApp;

class HouseholdApiIT {
    private static final int MOST_STATEMENTS = 6;

    private static RunningApp app;

    @BeforeAll
    static void start() {
        app = RunningApp.shared();
    }

    private static RequestSpecification as(String username) {
        String token = api().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", "Sinhke-demo-2024"))
                .post("tokens").then().statusCode(201).extract().path("token");
        return api().auth().oauth2(token);
    }

    private static RequestSpecification api() {
        return given().baseUri(app.base().resolve("/api/v1/").toString());
    }

    @Test
    void the_list_gives_the_class_of_the_day_and_who_is_supported() {
        as("canbo.nari").queryParam("unit", "066").queryParam("class", "POOR").queryParam("asOf", "2024-06-03")
                .queryParam("supported", "false").queryParam("limit", 200).get("households").then().statusCode(200)
                .body("items", hasSize(200))
                .body("items.class", everyItem(equalTo("POOR")))
                .body("items.activeSupports", everyItem(equalTo(0)))
                .body("items.code", everyItem(startsWith("HH-066-")))
                .body("items[0].keySet()", containsInAnyOrder("id", "code", "head", "class", "ethnicMinority", "womanHeaded",
                        "unit", "unitName", "village", "activeSupports"));
    }

    @Test
    void the_cursor_leads_through_all_of_them_once() {
        List<String> codes = new ArrayList<>();
        String after = null;
        RequestSpecification officer = as("xa.tranphu");
        do {
            JsonPath page = given().spec(officer).queryParam("unit", "02179").queryParam("class", "POOR").queryParam("limit", 25)
                    .queryParams(after == null ? Map.of() : Map.of("after", after)).get("households").then().statusCode(200)
                    .extract().jsonPath();
            codes.addAll(page.getList("items.code"));
            after = page.getString("next");
        } while (after != null);
        assertThat(codes).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void everything_wrong_with_the_parameters_is_said_at_once() {
        as("canbo.nari").queryParam("class", "RICH").queryParam("asOf", "2024-02-30").queryParam("supported", "maybe")
                .get("households").then().statusCode(422).contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder("class", "asOf", "supported"))
                .body("violations.message", everyItem(not(startsWith("???"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit=999", "unit=xyz", "unit=%00", "asOf=0000-00-00", "asOf=%2B999999-01-01", "asOf=9999-12-31T00",
        "after=abc", "after=%25%25", "limit=0", "limit=201", "limit=x", "sort=headIdentity", "sort=-", "class=poor"})
    void a_parameter_that_means_nothing_is_refused(String query) {
        as("canbo.nari").urlEncodingEnabled(false).get("households?" + query).then().statusCode(422)
                .body("violations", hasSize(1)).body("violations[0].message", not(startsWith("???")));
    }

    @Test
    void strange_but_harmless_searches_find_nothing() {
        for (String q : List.of("%", "_", "' OR 1=1 --", "\\", "<script>")) {
            as("canbo.nari").queryParam("q", q).get("households").then().statusCode(200).body("items", empty());
        }
        as("canbo.nari").queryParam("q", "hh-066-000001").get("households").then().statusCode(200)
                .body("items.code", contains("HH-066-000001"));
    }

    @Test
    void nobody_sees_beyond_the_own_territory() {
        api().get("households").then().statusCode(401);
        as("canbo.pacnam").queryParam("unit", "066").get("households").then().statusCode(200).body("items", empty());
        as("quantri").get("households").then().statusCode(200).body("items", empty());
        as("kiemtoan").queryParam("unit", "060").get("households").then().statusCode(200).body("items", hasSize(50));
        as("thamdinh.ldtbxh").queryParam("unit", "066").get("households").then().statusCode(200).body("items", hasSize(50));
        as("giamsat.tranphu").queryParam("limit", 200).get("households").then().statusCode(200)
                .body("items.unit", everyItem(equalTo("02179")));
    }

    @Test
    void one_household_is_told_with_its_years_and_without_the_personal_number() {
        JsonPath one = as("canbo.nari").get("households/HH-066-000001").then().statusCode(200).header("ETag", "\"0\"")
                .body("code", equalTo("HH-066-000001"))
                .body("identity", startsWith("•••••••••"))
                .body("reviews[0].decisionNo", endsWith("/QĐ-UBND"))
                .extract().jsonPath();
        as("thamdinh.ldtbxh").get("households/" + one.getString("id")).then().statusCode(200);
        as("canbo.pacnam").get("households/" + one.getString("id")).then().statusCode(404);
        as("quantri").get("households/HH-066-000001").then().statusCode(404);
        as("canbo.nari").get("households/HH-000").then().statusCode(404);
        as("canbo.nari").get("households/99999999999999999999").then().statusCode(404);
    }

    @Test
    void a_long_page_costs_no_more_statements_than_a_short_one() throws SQLException {
        RequestSpecification officer = as("chutich.tinh");
        for (String asOf : List.of("2024-06-03", "2023-06-01")) {
            given().spec(officer).queryParam("limit", 200).queryParam("asOf", asOf).get("households").then().statusCode(200);
            assertThat(CountedSelects.fewest(app, MOST_STATEMENTS, () -> given().spec(officer).queryParam("limit", 200).queryParam("class", "NEWLY_ESCAPED")
                    .queryParam("supported", "false").queryParam("asOf", asOf).get("households").then().statusCode(200).body("items", not(empty()))))
                    .as("statements as of %s", asOf).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }
}
