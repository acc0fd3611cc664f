package vn.sinhke.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sinhke.support.RunningApp;

/** The description at {@code /openapi} as a stranger's tool reads it. */
class DescriptionApiIT {
    private static final String PROBLEM = "application/problem+json";
    private static final Pattern REF = Pattern.compile("\"\\$ref\" ?: ?\"#/components/schemas/([^\"]+)\"");

    private final String text = RestAssured.given().queryParam("format", "json").get(RunningApp.shared().base().resolve("openapi")).then().statusCode(200)
            .extract().asString();
    private final JsonPath description = JsonPath.from(text);
    private final Map<String, Object> schemas = description.getMap("components.schemas");

    @Test
    void nothingOfTheInsideIsTold() {
        assertThat(text).doesNotContain("\"Shape\"", "schemas/Shape", "maxProperties", "LEADERS", "vn.sinhke");
        assertThat(schemas.keySet()).noneMatch(name -> name.endsWith("Page") && !name.equals("Page") || name.endsWith("Panel"));
        assertThat(description.getMap("paths").keySet()).noneMatch(path -> path.toString().contains(":"));
    }

    @Test
    void everyNameIsThereAndUsed() {
        Set<String> named = new HashSet<>();
        Matcher ref = REF.matcher(text);
        while (ref.find()) {
            named.add(ref.group(1));
        }
        assertThat(schemas.keySet()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(description.getString("components.schemas.Money.type")).isEqualTo("integer");
        assertThat(description.getString("components.schemas.Money.format")).isEqualTo("int64");
        assertThat(description.getString("components.schemas.Money.description")).isEqualTo("đồng");
    }

    @Test
    void everyOperationHasItsNameItsBodyAndItsRefusals() {
        List<String> ids = new ArrayList<>();
        operations((name, operation) -> {
            ids.add((String) operation.get("operationId"));
            Map<String, Map<String, Object>> responses = map(operation.get("responses"));
            assertThat(responses).as(name).doesNotContainKey("default").containsKeys("401", "503");
            assertThat(responses.keySet()).as(name).anyMatch(status -> status.startsWith("2"));
            responses.forEach((status, response) -> {
                if (status.compareTo("400") >= 0) {
                    assertThat(map(response.get("content"))).as(name + " " + status).containsOnlyKeys(PROBLEM);
                }
            });
            if (operation.toString().contains("If-Match")) {
                assertThat(responses).as(name).containsKeys("400", "412");
            }
            if (operation.toString().contains("Idempotency-Key")) {
                assertThat(responses).as(name).containsKey("422");
            }
            if (name.contains("{")) {
                assertThat(responses).as(name).containsKey("404");
            }
            if (operation.get("requestBody") != null && !name.endsWith("POST /api/v1/households/imports")) {
                Map<String, Object> content = map(map(operation.get("requestBody")).get("content"));
                content.values().forEach(body -> assertThat(map(map(body).get("schema"))).as(name).containsAnyOf(
                        Map.entry("type", "object"), Map.entry("$ref", "#/components/schemas/Project")));
                content.values().forEach(body -> assertThat(map(map(body).get("schema")).keySet()).as(name).containsAnyOf("properties", "$ref"));
            }
        });
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(description.getMap("paths.'/api/v1/projects/{id}/transitions'.post.responses"))
                .containsKeys("200", "400", "401", "403", "404", "409", "412", "415", "422", "428", "503");
    }

    private void operations(BiConsumer<String, Map<String, Object>> look) {
        Map<String, Map<String, Object>> paths = map(description.getMap("paths"));
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> && map(operation).containsKey("responses")) {
                look.accept(method.toUpperCase(java.util.Locale.ROOT) + " " + path, map(operation));
            }
        }));
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> map(Object value) {
        return (Map<String, T>) value;
    }
}
