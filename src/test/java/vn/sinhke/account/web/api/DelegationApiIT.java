package vn.sinhke.account.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Leaders hand their power on, for a time and within a scope, and nobody hands it on again. */
class DelegationApiIT {
    private static Map<String, Object> wish(String from, String to) {
        Map<String, Object> wish = new HashMap<>(Map.of("to", "canbo.pacnam", "validFrom", from, "validTo", to,
                "documentNo", "07/GUQ", "type", "COMMUNITY", "amountUpTo", 3_000_000_000L));
        return wish;
    }

    @Test
    void aPowerHoldsOnItsDaysUntilItIsRevoked() {
        Response made = Api.as("lanhdao.pacnam").body(wish("2024-06-01", "2024-06-30")).post("/delegations");
        made.then().statusCode(201).body("role", equalTo("DISTRICT_LEADER")).body("inForce", equalTo(true))
                .body("amountUpTo", equalTo(3_000_000_000L)).body("from.username", equalTo("lanhdao.pacnam"));
        String id = made.path("id");
        Api.as("canbo.pacnam").get("/me").then().body("actingFor.id", hasItem(id));
        Api.as("canbo.pacnam").get("/delegations").then().body("items.id", hasItem(id));

        Api.as("canbo.pacnam").delete("/delegations/" + id).then().statusCode(403);
        Api.as("canbo.nari").delete("/delegations/" + id).then().statusCode(404);
        Api.as("lanhdao.pacnam").delete("/delegations/" + id).then().statusCode(204);
        Api.as("canbo.pacnam").get("/me").then().body("actingFor.id", not(hasItem(id)));
    }

    @Test
    void aPowerOfTomorrowIsNotYetOneOfToday() {
        String id = Api.as("lanhdao.pacnam").body(wish("2099-01-01", "2099-01-31")).post("/delegations").then().statusCode(201)
                .body("inForce", equalTo(false)).extract().path("id");
        Api.as("canbo.pacnam").get("/me").then().body("actingFor.id", not(hasItem(id)));
        Api.as("lanhdao.pacnam").delete("/delegations/" + id).then().statusCode(204);
    }

    @Test
    void onlyALeadersOwnPowerCanBeHandedOn() {
        String id = Api.as("lanhdao.pacnam").body(wish("2024-06-01", "2024-06-30")).post("/delegations").then().statusCode(201).extract().path("id");
        try {
            Api.as("canbo.pacnam").get("/me").then().body("actingFor", hasSize(1));
            Api.as("canbo.pacnam").body(wish("2024-06-01", "2024-06-30")).post("/delegations").then().statusCode(403);
        } finally {
            Api.as("lanhdao.pacnam").delete("/delegations/" + id).then().statusCode(204);
        }
        Api.as("kiemtoan").body(wish("2024-06-01", "2024-06-30")).post("/delegations").then().statusCode(403);
    }

    @Test
    void receiverPeriodAndScopeAreChecked() {
        Map<String, Object> wish = wish("2024-06-30", "2024-06-01");
        wish.put("to", "khong-co");
        wish.put("unit", "066");
        Api.as("lanhdao.pacnam").body(wish).post("/delegations").then().statusCode(422)
                .body("violations.field", hasItems("to", "validTo", "unit"));
        wish.put("to", "lanhdao.pacnam");
        Api.as("lanhdao.pacnam").body(wish).post("/delegations").then().statusCode(422).body("violations.field", hasItem("to"));
        Api.as("lanhdao.pacnam").body("{}").post("/delegations").then().statusCode(422)
                .body("violations.field", contains("to", "validFrom", "validTo", "documentNo"))
                .body("violations.rule", everyItem(equalTo("shape-required")));
        Map<String, Object> nothing = wish("2024-06-01", "2024-06-30");
        nothing.put("amountUpTo", 0);
        Api.as("lanhdao.pacnam").body(nothing).post("/delegations").then().statusCode(422).body("violations.field", contains("amountUpTo"));
    }

    @Test
    void nobodyWhoOnlyLooksOnOrWorksElsewhereReceivesAPower() {
        for (String who : List.of("kiemtoan", "quantri", "giamsat.tranphu")) {
            Map<String, Object> wish = wish("2024-06-01", "2024-06-30");
            wish.put("to", who);
            Api.as("chutich.tinh").body(wish).post("/delegations").then().statusCode(422)
                    .body("violations.rule", contains("delegation-receiver")).body("violations.field", contains("to"));
        }
        Map<String, Object> elsewhere = wish("2024-06-01", "2024-06-30");
        elsewhere.put("to", "canbo.nari");
        Api.as("lanhdao.pacnam").body(elsewhere).post("/delegations").then().statusCode(422)
                .body("violations.message", contains(containsString("không công tác trong cơ quan hoặc địa bàn")));
    }

    @Test
    void theSameKeySentAtOnceMakesOneDelegation() throws Exception {
        String key = UUID.randomUUID().toString();
        Api.as("lanhdao.pacnam").get("/me").then().statusCode(200);
        ExecutorService callers = Executors.newFixedThreadPool(10);
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> Api.as("lanhdao.pacnam").header("Idempotency-Key", key).body(wish("2099-02-01", "2099-02-28")).post("/delegations"));
        }
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : callers.invokeAll(calls)) {
            answers.add(answer.get());
        }
        callers.shutdown();
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        Set<String> ids = answers.stream().map(answer -> answer.<String>path("id")).collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        Api.as("lanhdao.pacnam").header("Idempotency-Key", key).body(wish("2099-02-01", "2099-02-27")).post("/delegations")
                .then().statusCode(422).body("violations.rule", contains("idempotency-key"));
        Api.as("lanhdao.pacnam").delete("/delegations/" + ids.iterator().next()).then().statusCode(204);
    }

    @Test
    void whatFailedLeavesNothingUnderItsKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> wish = wish("2099-03-01", "2099-03-31");
        wish.put("to", "khong-co");
        Api.as("lanhdao.pacnam").header("Idempotency-Key", key).body(wish).post("/delegations").then().statusCode(422);
        String id = Api.as("lanhdao.pacnam").header("Idempotency-Key", key).body(wish("2099-03-01", "2099-03-31"))
                .post("/delegations").then().statusCode(201).extract().path("id");
        Api.as("lanhdao.pacnam").delete("/delegations/" + id).then().statusCode(204);
    }

    @Test
    void nobodyElseSeesThem() {
        Api.as("canbo.chomoi").get("/delegations").then().statusCode(200).body("items", empty());
    }
}
