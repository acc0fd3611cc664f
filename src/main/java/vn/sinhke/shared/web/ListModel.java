package vn.sinhke.shared.web;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.ListQuery;
import vn.sinhke.shared.Row;
import vn.sinhke.shared.Sort;

/**
 * The one lazy model of every list page: walks by key from the page that is shown, and by offset when somebody jumps.
 * The count is capped; when the reader comes near the cap, it moves along.
 */
public class ListModel<R extends Record & Row, F> extends LazyDataModel<R> {
    private final ListQuery<R, F> query;
    private final F filter;
    private List<R> rows = List.of();
    private int first;
    private int counted;
    private Sort sort;

    /** The query must be an injected bean: its proxy survives in a session, the bean itself need not. */
    public ListModel(ListQuery<R, F> query, F filter) {
        this.query = query;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        counted = first + ListQuery.CAP;
        return query.count(filter, counted);
    }

    @Override
    public List<R> load(int start, int size, Map<String, SortMeta> by, Map<String, FilterMeta> unused) {
        Sort wanted = wanted(by);
        List<R> page = query.page(filter, wanted, cursor(start, size, wanted), size);
        rows = page;
        first = start;
        sort = wanted;
        return page;
    }

    /** Whether there are more rows than were counted. */
    public boolean isCapped() {
        return getRowCount() > counted;
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(row.id());
    }

    @Override
    public R getRowData(String key) {
        return rows.stream().filter(row -> getRowKey(row).equals(key)).findFirst().orElse(null);
    }

    private Sort wanted(Map<String, SortMeta> by) {
        return by.values().stream()
                .filter(one -> one.isActive() && query.sorts(one.getField()))
                .findFirst()
                .map(one -> new Sort(one.getField(), one.getOrder() != SortOrder.DESCENDING))
                .orElseGet(query::defaultSort);
    }

    private Cursor cursor(int start, int size, Sort wanted) {
        if (start == 0 || rows.isEmpty() || !wanted.equals(sort)) {
            return new Cursor.Offset(start);
        }
        if (start == first + rows.size()) {
            return query.after(rows.get(rows.size() - 1), wanted);
        }
        if (start == first - size) {
            return query.before(rows.get(0), wanted);
        }
        return new Cursor.Offset(start);
    }
}
