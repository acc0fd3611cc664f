package vn.sinhke.shared;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The value by which a row stands where it stands, taken from the record and carried as text in a cursor. */
final class SortValue {
    private static final Map<Class<?>, Function<String, Comparable<?>>> READERS = Map.of(
            String.class, text -> text,
            Long.class, Long::valueOf, long.class, Long::valueOf, Money.class, Long::valueOf,
            Integer.class, Integer::valueOf, int.class, Integer::valueOf,
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse);

    private SortValue() { }

    static Comparable<?> of(Row row, String name) {
        try {
            Object value = key(row.getClass(), name).getAccessor().invoke(row);
            return value instanceof Money money ? money.dong() : (Comparable<?>) value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String write(Comparable<?> value) {
        return value.toString();
    }

    /** Empty when the text is no value of that component. */
    static Optional<Comparable<?>> read(Class<?> row, String name, String text) {
        Function<String, Comparable<?>> reader = READERS.get(key(row, name).getType());
        if (reader == null) {
            throw new IllegalStateException("no list can be sorted by " + row.getSimpleName() + "." + name);
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException | NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    /** What is shown need not be what is sorted by: {@code headKey} goes before {@code head}. */
    private static RecordComponent key(Class<?> row, String name) {
        return component(row, name + "Key").or(() -> component(row, name))
                .orElseThrow(() -> new IllegalStateException("no component " + name + " in " + row));
    }

    private static Optional<RecordComponent> component(Class<?> row, String name) {
        return Arrays.stream(row.getRecordComponents()).filter(one -> one.getName().equals(name)).findFirst();
    }
}
