package vn.sinhke.decision.query;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person did with a dossier of the tabs of what is done.
 *
 * @param action the move's name
 * @param comment what was written to it; null for nothing
 * @param detail the history's, with the reasons that were chosen; null without
 * @param symbol the number of the decision; null where it has none
 */
public record WorkDone(Long projectId, String action, LocalDate on, String comment, String detail, String symbol) implements Serializable {

    /** The reasons that were chosen, and what was written. */
    public List<String> reasons() {
        List<String> all = new ArrayList<>();
        if (detail != null) {
            try (JsonReader reader = Json.createReader(new StringReader(detail))) {
                reader.readObject().getJsonArray("reasons").getValuesAs(JsonObject.class).stream().map(one -> one.getString("text", "")).filter(text -> !text.isBlank())
                        .forEach(all::add);
            }
        }
        if (comment != null) {
            all.add(comment);
        }
        return all;
    }
}
