package vn.sinhke.account.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-in of other systems, and how the API refuses. */
class SignInApiIT {
    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @CsvSource({"canbo.nari,DISTRICT_OFFICER,066", "canbo2.nari,DISTRICT_OFFICER,066", "canbo.chomoi,DISTRICT_OFFICER,065",
        "canbo.pacnam,DISTRICT_OFFICER,060", "xa.tranphu,COMMUNE_OFFICER,02179", "lanhdao.nari,DISTRICT_LEADER,066",
        "lanhdao.pacnam,DISTRICT_LEADER,060", "thamdinh.ldtbxh,DEPT_APPRAISER,SLDTBXH",
        "thamdinh2.ldtbxh,DEPT_APPRAISER,SLDTBXH", "thamdinh3.ldtbxh,DEPT_APPRAISER,SLDTBXH",
        "thamdinh.nnptnt,DEPT_APPRAISER,SNNPTNT", "giamdoc.ldtbxh,DEPT_HEAD,SLDTBXH", "giamdoc.nnptnt,DEPT_HEAD,SNNPTNT",
        "chutich.tinh,PROVINCE_LEADER,06", "phochutich.tinh,PROVINCE_LEADER,06", "ketoan.ldtbxh,FINANCE_OFFICER,SLDTBXH",
        "ketoan.nari,FINANCE_OFFICER,066", "vanthu.tinh,RECORDS_CLERK,06", "giamsat.tranphu,COMMUNITY_MONITOR,02179",
        "kiemtoan,AUDITOR,", "quantri,ADMIN,"})
    void everyDemoAccountHasItsRoleAndPlace(String username, String role, String unit) {
        Api.as(username).get("/me").then().statusCode(200).body("username", equalTo(username))
                .body("fullName", notNullValue()).body("roles", hasSize(1)).body("roles[0].role", equalTo(role))
                .body("roles[0].unit", unit == null ? nullValue() : equalTo(unit));
    }

    @Test
    void aTokenLivesUntilItIsRevoked() {
        Response made = Api.signIn("CanBo.NaRi ", Api.PASSWORD);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Set-Cookie")).isNull();
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Instant.parse(made.path("expiresAt"))).isAfter(Instant.now());
        String token = made.path("token");
        Response me = Api.bearer(token).get("/me");
        me.then().statusCode(200).body("actingFor", empty());
        assertThat(me.header("Set-Cookie")).isNull();
        Api.bearer(token).delete("/tokens/current").then().statusCode(204);
        Api.bearer(token).get("/me").then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void aTokenEndsByTimeAndWithTheAccount() {
        String expired = Api.token("canbo2.nari");
        Api.sql("UPDATE api_token SET expires_at = '2020-01-01' WHERE token_hash = SHA2('" + expired + "', 256)");
        Api.bearer(expired).get("/me").then().statusCode(401);

        String ended = Api.token("canbo2.nari");
        Api.sql("UPDATE app_user SET session_epoch = session_epoch + 1 WHERE username = 'canbo2.nari'");
        Api.bearer(ended).get("/me").then().statusCode(401);

        String closed = Api.token("canbo2.nari");
        Api.sql("UPDATE app_user SET active = 0 WHERE username = 'canbo2.nari'");
        try {
            Api.bearer(closed).get("/me").then().statusCode(401);
            Api.signIn("canbo2.nari", Api.PASSWORD).then().statusCode(401);
        } finally {
            Api.sql("UPDATE app_user SET active = 1 WHERE username = 'canbo2.nari'");
        }
    }

    @Test
    void aRoleHoldsOnItsDaysOnly() {
        String token = Api.token("thamdinh3.ldtbxh");
        String grant = " WHERE user_id = (SELECT id FROM app_user WHERE username = 'thamdinh3.ldtbxh')";
        try {
            Api.sql("UPDATE user_role SET valid_to = '2024-06-02'" + grant);
            Api.bearer(token).get("/me").then().body("roles", empty());
            Api.sql("UPDATE user_role SET valid_to = '2099-01-01'" + grant);
            Api.bearer(token).get("/me").then().body("roles", hasSize(1));
        } finally {
            Api.sql("UPDATE user_role SET valid_to = NULL" + grant);
        }
    }

    @Test
    void aWrongNameAndAWrongPasswordAnswerAlike() {
        Response name = Api.signIn("khong-co-" + UUID.randomUUID(), Api.PASSWORD);
        Response password = Api.signIn("canbo.pacnam", "sai mật khẩu");
        assertThat(name.statusCode()).isEqualTo(401);
        assertThat(password.statusCode()).isEqualTo(401);
        assertThat(password.asString()).isEqualTo(name.asString());
        Api.signIn("canbo.pacnam", Api.PASSWORD).then().statusCode(201);
    }

    @Test
    void guessingIsSlowedDownForKnownAndUnknownNamesAlikeAndNeverLocks() {
        for (String name : new String[] {"khong-co-" + UUID.randomUUID(), "giamsat.tranphu"}) {
            for (int i = 0; i < 4; i++) {
                Api.signIn(name, "sai " + i).then().statusCode(401);
            }
            waits(name, 1); // which failure costs how many seconds: SignInFailureTest
            int seconds = Integer.parseInt(Api.signIn(name, Api.PASSWORD).then().statusCode(429).contentType(PROBLEM).extract().header("Retry-After"));
            assertThat(seconds).isBetween(3000, 3601);
            waits(name, -1);
        }
        Api.signIn("giamsat.tranphu", Api.PASSWORD).then().statusCode(201);
        Api.signIn("giamsat.tranphu", "sai").then().statusCode(401);
        Api.signIn("giamsat.tranphu", Api.PASSWORD).then().statusCode(201);
    }

    /** Moves the end of somebody's wait. */
    private static void waits(String name, int hours) {
        Api.sql("UPDATE sign_in_failure SET next_try_at = UTC_TIMESTAMP(3) + INTERVAL " + hours + " HOUR"
                + " WHERE name_hash = SHA2('" + name + "', 256) AND next_try_at > UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE");
    }

    @Test
    void whoeverIsNotSignedInIsToldSoEverywhere() {
        for (String path : new String[] {"/me", "/units", "/nothing/at/all"}) {
            Api.anonymous().get(path).then().statusCode(401).contentType(PROBLEM).header("WWW-Authenticate", containsString("Bearer"))
                    .body("status", equalTo(401)).body("title", equalTo("Chưa đăng nhập")).body("detail", notNullValue());
        }
        Api.bearer("x".repeat(5000)).get("/me").then().statusCode(401);
        Api.anonymous().header("Authorization", "Basic Y2FuYm86eA==").get("/me").then().statusCode(401);
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedInTheReadersLanguage() {
        Api.as("canbo.nari").header("Accept-Language", "en").get("/nothing").then().statusCode(404).contentType(PROBLEM)
                .body("title", equalTo("Not found"));
        Api.as("canbo.nari").post("/me").then().statusCode(405).contentType(PROBLEM);
        Api.anonymous().contentType("text/plain").body("x").post("/tokens").then().statusCode(415).contentType(PROBLEM);
        for (String body : new String[] {"{", "[]", "\"x\"", "{\"username\":1e99999999999}", "{} {}"}) {
            Api.anonymous().body(body).post("/tokens").then().statusCode(400).contentType(PROBLEM);
        }
        Api.anonymous().body("{\"username\":\"" + "a".repeat(1_100_000) + "\"}").post("/tokens").then().statusCode(413).contentType(PROBLEM);
        Api.anonymous().body("{\"username\":7}").post("/tokens").then().statusCode(422).contentType(PROBLEM)
                .body("violations.field", contains("username", "password"))
                .body("violations.message", hasItem("Không được để trống."));
    }
}
