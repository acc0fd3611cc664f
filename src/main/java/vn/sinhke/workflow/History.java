package vn.sinhke.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;

/** The history of every subject: appended in the transaction that changed it, read newest last. */
@ApplicationScoped
public class History {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    BusinessClock clock;

    void append(String type, Long id, Actor who, Actor.Delegated actingFor, Enum<?> action, Enum<?> from, Enum<?> to,
            Occasion at) {
        HistoryEntry entry = entry(type, id, who, action.name());
        if (actingFor != null) {
            entry.actingForId = actingFor.fromUserId();
            entry.actingForName = actingFor.fromName();
        }
        entry.fromState = from.name();
        entry.toState = to.name();
        entry.comment = at.comment().orElse(null);
        entry.detail = detail(at.reasons(), List.of());
        em.persist(entry);
    }

    /** Appends something that changed no state, such as a saved draft, with the fields before and after. */
    public void note(String type, Long id, Actor who, String action, String comment, List<FieldChange> changes) {
        HistoryEntry entry = entry(type, id, who, action);
        entry.comment = comment;
        entry.detail = detail(List.of(), changes);
        em.persist(entry);
    }

    /** The whole history of one subject, oldest first. */
    public List<HistoryLine> of(String type, Long id) {
        return em.createQuery("SELECT NEW vn.sinhke.workflow.HistoryLine(h.id, h.occurredAt, h.actorId, h.actorUsername, h.actorName,"
                        + " h.actorOffice, h.actingForName, h.action, h.fromState, h.toState, h.comment, h.detail)"
                        + " FROM HistoryEntry h WHERE h.subjectType = :type AND h.subjectId = :id ORDER BY h.id",
                HistoryLine.class).setParameter("type", type).setParameter("id", id).getResultList();
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
