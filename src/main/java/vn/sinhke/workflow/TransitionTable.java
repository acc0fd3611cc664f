package vn.sinhke.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A workflow as data: from, action, who, to, guards. At most one row for a state and an action. */
public final class TransitionTable<T extends Subject<S>, S extends Enum<S>, A extends Enum<A>> {

    /** One row of the table. */
    public record Row<T, S extends Enum<S>, A extends Enum<A>>(S from, A action, Party<T> by, S to, List<Guard<T>> guards) { }

    private final String name;
    private final List<Row<T, S, A>> rows;

    private TransitionTable(String name, List<Row<T, S, A>> rows) {
        this.name = name;
        this.rows = rows;
        Set<String> keys = rows.stream().map(r -> r.from() + " " + r.action()).collect(Collectors.toSet());
        if (keys.size() != rows.size()) {
            throw new IllegalArgumentException(name + ": two rows for one state and action");
        }
    }

    @SafeVarargs
    public static <T extends Subject<S>, S extends Enum<S>, A extends Enum<A>> TransitionTable<T, S, A> of(
            String name, Row<T, S, A>... rows) {
        return new TransitionTable<>(name, List.of(rows));
    }

    @SafeVarargs
    public static <T, S extends Enum<S>, A extends Enum<A>> Row<T, S, A> row(
            S from, A action, Party<T> by, S to, Guard<T>... guards) {
        return new Row<>(from, action, by, to, Arrays.asList(guards));
    }

    public String name() {
        return name;
    }

    public List<Row<T, S, A>> rows() {
        return rows;
    }

    public Optional<Row<T, S, A>> find(S from, A action) {
        return rows.stream().filter(row -> row.from() == from && row.action() == action).findFirst();
    }

    public List<Row<T, S, A>> from(S state) {
        return rows.stream().filter(row -> row.from() == state).toList();
    }

    /** Every state that can be reached from the given one, itself included. */
    public Set<S> reachableFrom(S start) {
        Set<S> reached = EnumSet.of(start);
        boolean grown = true;
        while (grown) {
            grown = rows.stream().filter(row -> reached.contains(row.from())).map(Row::to).toList().stream()
                    .map(reached::add).reduce(false, Boolean::logicalOr);
        }
        return reached;
    }
}
