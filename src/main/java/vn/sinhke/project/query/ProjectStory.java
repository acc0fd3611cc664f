package vn.sinhke.project.query;

import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import vn.sinhke.workflow.FieldChange;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.HistoryLine;

/** A dossier's history with the reasons and the changes that each line carries. */
@ApplicationScoped
public class ProjectStory {
    private static final Set<String> GIVEN_BACK = Set.of("RETURN", "REQUEST_SUPPLEMENT");

    @Inject
    History history;

    /** One line of the story. */
    public record Entry(HistoryLine line, List<Reason> reasons, List<FieldChange> changes) implements Serializable { }

    /** Why a dossier came back, and which section of the form cures it. */
    public record Reason(String field, String text) implements Serializable { }

    /** Oldest first. */
    public List<Entry> of(Long projectId) {
        return history.of("Project", projectId).stream().map(ProjectStory::entry).toList();
    }

    /** The last time that the dossier was given back for completion. */
    public Optional<Entry> lastReturn(Long projectId) {
        List<Entry> found = of(projectId).stream().filter(one -> GIVEN_BACK.contains(one.line().action())).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** All the fields that the story speaks of. */
    public static List<String> fields(List<Entry> entries) {
        return entries.stream().flatMap(one -> Stream.concat(one.changes().stream().map(FieldChange::field), one.reasons().stream().map(Reason::field))).toList();
    }

    private static Entry entry(HistoryLine line) {
        if (line.detail() == null) {
            return new Entry(line, List.of(), List.of());
        }
        JsonObject detail;
        try (var reader = Json.createReader(new StringReader(line.detail()))) {
            detail = reader.readObject();
        }
        List<Reason> reasons = new ArrayList<>();
        List<FieldChange> changes = new ArrayList<>();
        for (JsonValue one : detail.getOrDefault("reasons", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
            reasons.add(new Reason(text(one, "field"), text(one, "text")));
        }
        for (JsonValue one : detail.getOrDefault("changes", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
            changes.add(new FieldChange(text(one, "field"), text(one, "before"), text(one, "after")));
        }
        return new Entry(line, List.copyOf(reasons), List.copyOf(changes));
    }

    private static String text(JsonValue of, String name) {
        return of.asJsonObject().get(name) instanceof JsonString string ? string.getString() : null;
    }
}
