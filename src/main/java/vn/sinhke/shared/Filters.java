package vn.sinhke.shared;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The conditions of a list, joined by AND. Every value becomes a parameter; a null value means "no condition".
 * Paths are written in code, never taken from a request.
 */
public final class Filters {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    public Filters eq(String path, Object value) {
        return value == null ? this : and(path + " = ?", value);
    }

    public Filters atLeast(String path, Comparable<?> value) {
        return value == null ? this : and(path + " >= ?", value);
    }

    public Filters atMost(String path, Comparable<?> value) {
        return value == null ? this : and(path + " <= ?", value);
    }

    /** One of the values; null means "no condition", an empty collection means "no row". */
    public Filters in(String path, Collection<?> wanted) {
        if (wanted == null) {
            return this;
        }
        return wanted.isEmpty() ? and("1 = 0") : and(path + " IN ?", wanted);
    }

    /** The column begins with the text, taken literally. */
    public Filters startsWith(String path, String text) {
        return text == null || text.isBlank() ? this : and(path + " LIKE ? ESCAPE '!'", literal(text.strip()) + "%");
    }

    /** The column holds the text, taken literally. */
    public Filters contains(String path, String text) {
        return text == null || text.isBlank()
                ? this : and(path + " LIKE ? ESCAPE '!'", "%" + literal(text.strip()) + "%");
    }

    /** The folded column holds every word of what somebody typed, with or without marks and in any order. */
    public Filters search(String foldedPath, String typed) {
        if (typed != null && !typed.isBlank()) {
            for (String word : VietnameseText.fold(typed).strip().split("\\s+")) {
                contains(foldedPath, word);
            }
        }
        return this;
    }

    /** Any condition in JPQL; each {@code ?} takes the next value. */
    public Filters and(String condition, Object... arguments) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char c : condition.toCharArray()) {
            if (c == '?') {
                text.append(parameter(arguments[next++]));
            } else {
                text.append(c);
            }
        }
        if (next != arguments.length) {
            throw new IllegalArgumentException("values do not fit: " + condition);
        }
        conditions.add("(" + text + ")");
        return this;
    }

    /** Takes a value that the FROM clause or a condition needs, and answers the name to write there. */
    public String parameter(Object value) {
        values.add(value);
        return ":v" + values.size();
    }

    /** The whole WHERE clause, or nothing. */
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Gives the query the values of the conditions. */
    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("v" + (i + 1), values.get(i));
        }
        return query;
    }

    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
