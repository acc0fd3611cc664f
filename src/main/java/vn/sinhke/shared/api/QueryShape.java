package vn.sinhke.shared.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The parameters of a request as a {@link Shape}: the same checks and the same words as for a body. */
public final class QueryShape {
    private QueryShape() { }

    /** Reads the first value of each parameter; blank means absent. The named flags may say {@code true} or {@code false}. */
    public static Shape of(UriInfo uri, String... flags) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        uri.getQueryParameters().forEach((name, values) -> {
            String text = values.isEmpty() ? "" : values.get(0);
            if (!text.isBlank()) {
                json.add(name, value(text, List.of(flags).contains(name)));
            }
        });
        return Shape.of(json.build());
    }

    private static JsonValue value(String text, boolean flag) {
        if (flag && "true".equals(text)) {
            return JsonValue.TRUE;
        }
        return flag && "false".equals(text) ? JsonValue.FALSE : Json.createValue(text);
    }
}
