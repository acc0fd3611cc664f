package vn.sinhke.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One list of the product, read by pages. The next and the previous page are found by the key of a row that was seen,
 * so page 2,000 costs what page 1 costs; a jump counts rows. A list gives a record, a filter and the few lines below.
 *
 * @param <R> the row: a record whose components bear the names of {@link #sortable()}
 * @param <F> what the list is narrowed by
 */
public abstract class ListQuery<R extends Record & Row, F> {
    /** How far a list is counted; beyond, it is "more than". */
    public static final int CAP = 1000;

    @PersistenceContext(unitName = "sinhke")
    protected EntityManager em;

    protected abstract Class<R> row();

    /** {@code SELECT NEW …}, reading records and never entities. */
    protected abstract String select();

    /** {@code FROM Entity alias …}; the first alias is the one whose id breaks ties. */
    protected abstract String from();

    /** The FROM clause where it hangs on the filter; its values go through {@link Filters#parameter}. */
    protected String from(Filters where, F by) {
        return from();
    }

    /**
     * The names one may sort by, and their paths: columns without nulls, indexed, of a plain type or a binary collation
     * (a linguistic one is not sorted as it is compared). The row has a component of that name, or {@code <name>Key}.
     */
    protected abstract Map<String, String> sortable();

    public abstract Sort defaultSort();

    protected abstract void filter(Filters where, F by);

    /** Adds to the rows of one page what a second statement reads for all of them together. */
    protected List<R> complete(List<R> rows, F by) {
        return rows;
    }

    /** One page, in the wanted order. */
    public List<R> page(F by, Sort sort, Cursor at, int size) {
        Filters where = new Filters();
        String from = from(where, by);
        filter(where, by);
        String path = path(sort);
        String id = id(from);
        boolean backward = at instanceof Cursor.Before;
        boolean up = sort.ascending() != backward;
        if (at instanceof Cursor.After after) {
            beyond(where, path, id, up, after.value(), after.id());
        } else if (at instanceof Cursor.Before before) {
            beyond(where, path, id, up, before.value(), before.id());
        }
        String way = up ? " ASC" : " DESC";
        String jpql = select() + " " + from + where.where() + " ORDER BY " + path + way + ", " + id + way;
        TypedQuery<R> query = at instanceof Cursor.Offset offset ? em.createQuery(jpql, row()).setFirstResult(offset.rows()).setMaxResults(size)
                : FirstRows.of(em, jpql, row(), size);
        List<R> rows = new ArrayList<>(where.bind(query).getResultList());
        if (backward) {
            Collections.reverse(rows);
        }
        return rows.isEmpty() ? rows : complete(rows, by);
    }

    /** The number of rows, counted no further than one beyond the cap. */
    public int count(F by, int cap) {
        Filters where = new Filters();
        String from = from(where, by);
        filter(where, by);
        return where.bind(FirstRows.of(em, "SELECT " + id(from) + " " + from + where.where(), Long.class, cap + 1)).getResultList().size();
    }

    /** One page for other systems, which carry the cursor as text. */
    public Slice<R> slice(F by, Sort sort, String after, int limit) {
        Cursor at = after == null || after.isBlank() ? Cursor.START : read(after, sort);
        List<R> rows = page(by, sort, at, limit + 1);
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<R> items = List.copyOf(rows.subList(0, limit));
        R last = items.get(limit - 1);
        return new Slice<>(items, new Cursor.Token(sort.toString(), last.id(), SortValue.write(value(last, sort))).encode());
    }

    public Cursor after(R seen, Sort sort) {
        return new Cursor.After(value(seen, sort), seen.id());
    }

    public Cursor before(R seen, Sort sort) {
        return new Cursor.Before(value(seen, sort), seen.id());
    }

    /** Whether one may sort by this name. */
    public boolean sorts(String name) {
        return sortable().containsKey(name);
    }

    /** The key comes first and plainly, so that the index is entered at the key and not scanned up to it. */
    private static void beyond(Filters where, String path, String id, boolean up, Comparable<?> value, long seen) {
        String than = up ? " > " : " < ";
        where.and(path + than.stripTrailing() + "= ?", value)
                .and(path + than + "? OR " + id + than + "?", value, seen);
    }

    private Cursor read(String after, Sort sort) {
        path(sort);
        return Cursor.Token.decode(after)
                .filter(token -> token.sort().equals(sort.toString()))
                .flatMap(token -> SortValue.read(row(), sort.name(), token.value())
                        .map(value -> (Cursor) new Cursor.After(value, token.id())))
                .orElseThrow(Cursor.Token::foreign);
    }

    private String path(Sort sort) {
        String path = sortable().get(sort.name());
        if (path == null) {
            throw new Problem.RulesBroken(Violation.of("sort", "sort", "list.sort.unknown", sort.name()));
        }
        return path;
    }

    private static Comparable<?> value(Row row, Sort sort) {
        return SortValue.of(row, sort.name());
    }

    private static String id(String from) {
        return from.strip().split("\\s+")[2] + ".id";
    }
}
