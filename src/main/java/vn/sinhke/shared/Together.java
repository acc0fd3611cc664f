package vn.sinhke.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads {@link Part}s, several in one statement. A request that only shows something says so by {@link #begin}; from then on it reads nothing
 * twice. Every other request asks the database each time, so that it never sees what it has changed meanwhile.
 */
@ApplicationScoped
public class Together {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Gathered gathered;

    /** Begins a request that changes nothing. */
    public void begin() {
        gathered.begin();
    }

    /** Reads all of these in one statement; whoever asks for one of them later in this request is answered from what was read. */
    public void gather(Collection<Part<?>> parts) {
        Map<String, Part<?>> wanted = new HashMap<>();
        parts.stream().filter(part -> gathered.rows(part.key()) == null).forEach(part -> wanted.put(part.key(), part));
        List<Part<?>> open = List.copyOf(wanted.values());
        if (!open.isEmpty()) {
            List<List<Object[]>> answers = ask(open);
            for (int i = 0; i < open.size(); i++) {
                gathered.keep(open.get(i).key(), answers.get(i));
            }
        }
    }

    /** Several parts that were read by one statement. */
    public static final class Answers {
        private final Map<String, List<Object[]>> rows;

        private Answers(Map<String, List<Object[]>> rows) {
            this.rows = rows;
        }

        /** The rows of a part that was asked for. */
        public <R extends Record> List<R> of(Part<R> part) {
            return part.read(rows.get(part.key()));
        }
    }

    /** The rows of these parts, by one statement or from what was read already. */
    public Answers answers(Collection<Part<?>> parts) {
        if (isOn()) {
            gather(parts);
            return new Answers(parts.stream().collect(Collectors.toMap(Part::key, part -> gathered.rows(part.key()), (one, same) -> one)));
        }
        List<Part<?>> all = List.copyOf(parts);
        Map<String, List<Object[]>> rows = new HashMap<>();
        if (!all.isEmpty()) {
            List<List<Object[]>> answers = ask(all);
            for (int i = 0; i < all.size(); i++) {
                rows.put(all.get(i).key(), answers.get(i));
            }
        }
        return new Answers(rows);
    }

    /** The rows of one part. */
    public <R extends Record> List<R> rows(Part<R> part) {
        return answers(List.of(part)).of(part);
    }

    /** What was found under this name in a request that only shows something, else what is read now; null is kept too. */
    public <T> T once(Class<T> type, String name, Supplier<T> read) {
        return isOn() ? type.cast(gathered.once(type.getName() + " " + name, read)) : read.get();
    }

    private boolean isOn() {
        try {
            return gathered.isOn();
        } catch (ContextNotActiveException noRequest) {
            return false;
        }
    }

    private List<List<Object[]>> ask(List<Part<?>> parts) {
        int width = parts.stream().mapToInt(Part::width).max().orElseThrow();
        List<String> statements = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<List<Object[]>> answers = new ArrayList<>();
        for (Part<?> part : parts) {
            statements.add(part.sql(answers.size(), width, values.size()));
            values.addAll(part.values());
            answers.add(new ArrayList<>());
        }
        Query query = em.createNativeQuery(String.join(" UNION ALL ", statements));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i) instanceof Enum<?> code ? code.name() : values.get(i));
        }
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            answers.get(((Number) cells[0]).intValue()).add(cells);
        }
        return answers;
    }
}
