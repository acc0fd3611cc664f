package vn.sinhke.account.web.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sinhke.support.RunningApp;

/** The shared application's API as a signed-in person uses it. */
final class Api {
    static final String PASSWORD = "Sinhke-demo-2024";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Api() { }

    static RequestSpecification anonymous() {
        return given().baseUri(RunningApp.shared().base().toString()).basePath("/api/v1").contentType(ContentType.JSON);
    }

    static Response signIn(String username, String password) {
        return anonymous().body(Map.of("username", username, "password", password)).post("/tokens");
    }

    static String token(String username) {
        return signIn(username, PASSWORD).then().statusCode(201).extract().path("token");
    }

    static RequestSpecification as(String username) {
        return bearer(TOKENS.computeIfAbsent(username, Api::token));
    }

    static RequestSpecification bearer(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    static void sql(String statement) {
        try (Connection connection = RunningApp.shared().database(); Statement sql = connection.createStatement()) {
            if (sql.executeUpdate(statement) == 0) {
                throw new IllegalStateException("nothing changed by " + statement);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(statement, broken);
        }
    }
}
