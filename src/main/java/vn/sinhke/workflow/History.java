package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** The history of every subject: appended in the transaction that changed it, read newest last. */
@ApplicationScoped
public class History {
    @Inject
    Together together;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    void append(String type, Long id, Actor who, Actor.Delegated actingFor, Enum<?> action, Enum<?> from, Enum<?> to,
            Occasion at) {
        HistoryEntry entry = entry(type, id, who, action.name());
        entry.actingFor(actingFor);
        entry.fromState = from.name();
        entry.toState = to.name();
        entry.comment = at.comment().orElse(null);
        entry.detail = detail(at.reasons(), at.changes());
        em.persist(entry);
    }

    /** Appends something that changed no state, such as a saved draft, with the fields before and after. */
    public void note(String type, Long id, Actor who, String action, String comment, List<FieldChange> changes) {
        note(type, id, who, null, action, comment, changes);
    }

    /** The same, done by a power received; null for an own office. */
    public void note(String type, Long id, Actor who, Actor.Delegated actingFor, String action, String comment, List<FieldChange> changes) {
        HistoryEntry entry = entry(type, id, who, action);
        entry.actingFor(actingFor);
        entry.comment = comment;
        entry.detail = detail(List.of(), changes);
        em.persist(entry);
    }

    /**
     * Adds to the last line if the same person wrote it with the same action, that day and not longer ago than the spell;
     * otherwise appends a line. What was there before the spell stays as the line's "before".
     *
     * @return whether a spell went on
     */
    public boolean noteSpell(String type, Long id, Actor who, String action, List<FieldChange> changes, Duration spell) {
        HistoryEntry last = em.createQuery("SELECT h FROM HistoryEntry h WHERE h.subjectType = :type AND h.subjectId = :id"
                + " ORDER BY h.id DESC", HistoryEntry.class).setParameter("type", type).setParameter("id", id)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
        boolean goesOn = last != null && last.action.equals(action) && last.comment == null && last.actingForId == null
                && last.actorUsername.equals(who.username()) && last.businessDay.equals(clock.today())
                && !last.occurredAt.isBefore(clock.utc().minus(spell));
        if (!goesOn) {
            note(type, id, who, action, null, changes);
            return false;
        }
        Map<String, FieldChange> all = new LinkedHashMap<>();
        changesOf(last.detail).forEach(change -> all.put(change.field(), change));
        changes.forEach(change -> all.merge(change.field(), change,
                (first, next) -> new FieldChange(next.field(), first.before(), next.after())));
        last.goOn(detail(List.of(), all.values().stream().filter(one -> !Objects.equals(one.before(), one.after())).toList()), clock.utc());
        return true;
    }

    private static List<FieldChange> changesOf(String detail) {
        if (detail == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(detail))) {
            return reader.readObject().getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                    .map(one -> new FieldChange(one.getString("field"), text(one, "before"), text(one, "after"))).toList();
        }
    }

    private static String text(JsonObject one, String name) {
        return one.isNull(name) ? null : one.getString(name);
    }

    /** The whole history of one subject, oldest first. */
    public List<HistoryLine> of(String type, Long id) {
        return together.rows(part(type, id));
    }

    /** The same, to be read together with more. */
    public static Part<HistoryLine> part(String type, Long id) {
        return Part.of(HistoryLine.class, "id", "id, occurred_at, actor_id, actor_username, actor_name, actor_office, acting_for_name, action,"
                + " from_state, to_state, comment_text, detail", "FROM history_entry WHERE subject_type = ? AND subject_id = ?", type, id);
    }

    private HistoryEntry entry(String type, Long id, Actor who, String action) {
        HistoryEntry entry = new HistoryEntry(type, id);
        entry.occurredAt = clock.utc();
        entry.businessDay = clock.today();
        entry.actorId = who.id() == 0 ? null : who.id();
        entry.actorUsername = who.username();
        entry.actorName = who.fullName();
        entry.actorOffice = who.office();
        entry.action = action;
        return entry;
    }

    private static String detail(List<Occasion.Reason> reasons, List<FieldChange> changes) {
        if (reasons.isEmpty() && changes.isEmpty()) {
            return null;
        }
        JsonArrayBuilder why = Json.createArrayBuilder();
        for (Occasion.Reason reason : reasons) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "field", reason.field());
            put(one, "text", reason.text());
            why.add(one);
        }
        JsonArrayBuilder what = Json.createArrayBuilder();
        for (FieldChange change : changes) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "field", change.field());
            put(one, "before", change.before());
            put(one, "after", change.after());
            what.add(one);
        }
        return Json.createObjectBuilder().add("reasons", why).add("changes", what).build().toString();
    }

    private static void put(JsonObjectBuilder to, String name, String value) {
        if (value == null) {
            to.addNull(name);
        } else {
            to.add(name, value);
        }
    }
}
