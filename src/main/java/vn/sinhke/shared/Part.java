package vn.sinhke.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rows of one kind as SQL, each a record; {@link Together} sends the parts of several houses in one statement. Every column travels as text
 * and is read as the type of the record's component, so that unlike tables fit under each other.
 *
 * @param <R> the row: one component for each column, in their order; texts, whole numbers, decimals, days, moments, yes and no, and enums
 */
public final class Part<R extends Record> {
    private static final Map<Class<?>, Maker> MAKERS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> COLUMNS = new ConcurrentHashMap<>();
    /** Commas between columns, not those within parentheses. */
    private static final String BETWEEN = ",\\s*(?![^()]*\\))";

    private final Class<R> row;
    private final String order;
    private final String written;
    private final List<String> columns;
    private final String from;
    private final List<Object> values;

    /** How a record is made; found out once. */
    private record Maker(Constructor<?> constructor, List<Class<?>> types) { }

    private Part(Class<R> row, String order, String columns, String from, List<Object> values) {
        this.row = row;
        this.order = order;
        this.written = columns;
        this.columns = COLUMNS.computeIfAbsent(columns, all -> List.of(all.split(BETWEEN)));
        this.from = from;
        this.values = values;
    }

    /**
     * @param order a whole number by which the rows stand, such as {@code pos} or {@code -id}
     * @param columns columns without functions of several arguments, in the order of the record's components
     * @param from the statement from its FROM on; each {@code ?} takes the next value
     */
    public static <R extends Record> Part<R> of(Class<R> row, String order, String columns, String from, Object... values) {
        Part<R> part = new Part<>(row, order, columns, from, Arrays.asList(values));
        if (part.width() != part.maker().types().size()) {
            throw new IllegalArgumentException(row.getSimpleName() + " has not " + part.width() + " components");
        }
        return part;
    }

    int width() {
        return columns.size();
    }

    List<Object> values() {
        return values;
    }

    /** What makes two questions the same. */
    String key() {
        return written + from + values;
    }

    /** The part under a number, filled up to the width of the widest beside it; parameters are counted on. */
    String sql(int number, int width, int parametersBefore) {
        StringBuilder text = new StringBuilder("SELECT ").append(number).append(", ").append(order);
        columns.forEach(column -> text.append(", CAST(").append(column).append(" AS CHAR)"));
        text.append(", NULL".repeat(width - columns.size())).append(' ');
        int next = parametersBefore;
        for (char c : from.toCharArray()) {
            if (c == '?') {
                text.append('?').append(++next);
            } else {
                text.append(c);
            }
        }
        if (next - parametersBefore != values.size()) {
            throw new IllegalArgumentException("values do not fit: " + from);
        }
        return text.toString();
    }

    /** The records of the rows that were answered for this part. */
    List<R> read(List<Object[]> rows) {
        List<Object[]> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingLong(cells -> ((Number) cells[1]).longValue()));
        return sorted.stream().map(this::make).toList();
    }

    private R make(Object[] cells) {
        Maker maker = maker();
        Object[] arguments = new Object[maker.types().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(maker.types().get(i), cells[i + 2] == null ? null : cells[i + 2].toString());
        }
        try {
            return row.cast(maker.constructor().newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + row.getName(), e);
        }
    }

    private Maker maker() {
        return MAKERS.computeIfAbsent(row, Part::maker);
    }

    private static Maker maker(Class<?> row) {
        try {
            Class<?>[] types = Arrays.stream(row.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = row.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Maker(constructor, List.of(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object value(Class<?> type, String text) {
        if (text == null || type == String.class) {
            return text;
        } else if (type.isEnum()) {
            return Enum.valueOf((Class<Enum>) type, text);
        } else if (type == Long.class || type == long.class) {
            return Long.valueOf(text);
        } else if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (type == Boolean.class || type == boolean.class) {
            return !text.equals("0");
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        }
        throw new IllegalArgumentException("no text becomes " + type.getName());
    }
}
