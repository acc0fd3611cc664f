package vn.sinhke.reference.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.RunningApp;

/** The units as another system reads them from the running application. */
class UnitApiIT {
    private static RequestSpecification api() {
        return given().baseUri(RunningApp.shared().base().resolve("/api/v1/").toString());
    }

    private static RequestSpecification officer() {
        String token = api().contentType(ContentType.JSON)
                .body(Map.of("username", "canbo.nari", "password", "Sinhke-demo-2024"))
                .post("tokens").then().statusCode(201).extract().path("token");
        return api().auth().oauth2(token);
    }

    @Test
    void theContractHolds() {
        officer().get("units?asOf=2024-05-01&parent=066&level=COMMUNE").then().statusCode(200).contentType(ContentType.JSON)
                .body("items", hasSize(17)).body("items.code", hasItem("02179"))
                .body("items.parent", everyItem(equalTo("066"))).body("items.level", everyItem(equalTo("COMMUNE")))
                .body("items[0].keySet()", containsInAnyOrder("id", "code", "name", "nameEn", "level", "parent", "validFrom", "validTo"))
                .body("next", nullValue());
        officer().get("units?asOf=2025-07-01&level=COMMUNE&limit=200").then().statusCode(200).body("items", hasSize(92))
                .body("items.validTo", everyItem(nullValue()));
    }

    @Test
    void anOldCommuneLeadsToItsSuccessor() {
        String id = officer().get("units/02179?asOf=2024-05-01").then().statusCode(200).body("name", equalTo("Xã Trần Phú"))
                .extract().path("id");
        officer().get("units/" + id + "/successors").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].code", equalTo("02176")).body("items[0].name", equalTo("Xã Trần Phú"))
                .body("items[0].extent", equalTo("WHOLE"));
    }

    @Test
    void whatIsWrongIsSaidInAProblem() {
        officer().get("units?asOf=2024-02-31&level=VILLAGE&limit=201").then().statusCode(422).contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder("asOf", "level", "limit"));
        officer().get("units/99999").then().statusCode(404).contentType("application/problem+json");
        api().get("units").then().statusCode(401);
    }
}
