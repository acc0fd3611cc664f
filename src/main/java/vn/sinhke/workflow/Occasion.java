package vn.sinhke.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything a guard needs beyond the subject, read before by the use case: the day, what the person wrote, and facts
 * of other houses keyed by their type.
 */
public final class Occasion {

    /** One reason for a return, bound to a field or section of the form. */
    public record Reason(String field, String text) { }

    private final LocalDate day;
    private final String comment;
    private final List<Reason> reasons;
    private final Map<Class<?>, Object> facts = new HashMap<>();
    private final List<FieldChange> changes = new ArrayList<>();

    private Occasion(LocalDate day, String comment, List<Reason> reasons) {
        this.day = day;
        this.comment = comment;
        this.reasons = List.copyOf(reasons);
    }

    public static Occasion on(LocalDate day) {
        return new Occasion(day, null, List.of());
    }

    public static Occasion on(LocalDate day, String comment, List<Reason> reasons) {
        return new Occasion(day, comment == null || comment.isBlank() ? null : comment.strip(), reasons);
    }

    /** Adds a fact; a later fact of the same type replaces the earlier. */
    public <F> Occasion with(Class<F> type, F fact) {
        facts.put(type, fact);
        return this;
    }

    /** Adds a fact that is read when somebody first asks for it: for questions only, since it would be read after what it should judge. */
    public <F> Occasion asking(Class<F> type, Supplier<F> read) {
        facts.put(type, new Unread(read));
        return this;
    }

    private record Unread(Supplier<?> read) { }

    public LocalDate day() {
        return day;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** What the move changes beside the state, to stand in its line of the history. */
    public Occasion changing(String field, String before, String after) {
        changes.add(new FieldChange(field, before, after));
        return this;
    }

    List<FieldChange> changes() {
        return changes;
    }

    public <F> Optional<F> fact(Class<F> type) {
        if (facts.get(type) instanceof Unread unread) {
            facts.put(type, unread.read().get());
        }
        return Optional.ofNullable(type.cast(facts.get(type)));
    }
}
