package vn.sinhke.account.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit log as auditors verify it from outside; what others try is in it. */
class AuditApiIT {
    private static int entries() {
        return Api.as("kiemtoan").get("/audit/verification").then().statusCode(200).body("valid", equalTo(true))
                .body("broken", nullValue()).extract().path("entries");
    }

    @Test
    void theChainOfTheRunningApplicationIsSound() {
        assertThat(entries()).isPositive();
    }

    @Test
    void everyOtherRefusalLeavesOneLineToo() {
        Api.as("canbo.nari").get("/me").then().statusCode(200);
        int before = entries();
        Api.as("canbo.nari").body("{\"to\":\"kiemtoan\",\"validFrom\":\"2024-06-01\",\"validTo\":\"2024-06-02\",\"documentNo\":\"1\"}")
                .post("/delegations").then().statusCode(403);
        assertThat(entries()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.nari", "chutich.tinh", "vanthu.tinh", "quantri"})
    void othersMayNotAndTheirTryIsKept(String username) {
        Api.as(username).get("/me").then().statusCode(200);
        int before = entries();
        Api.as(username).get("/audit/verification").then().statusCode(403);
        assertThat(entries()).isEqualTo(before + 1);
    }
}
