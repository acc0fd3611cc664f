package vn.sinhke.handing.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.ListQuery;
import vn.sinhke.shared.Sort;

/** All handings over, newest first, for administrators and auditors. */
@ApplicationScoped
public class HandingList extends ListQuery<HandingRow, HandingFilter> {
    private static final String LINES = "(SELECT COUNT(l.id) FROM HandingLine l WHERE l.handingId = h.id AND l.result ";
    private static final String REFUSED = "vn.sinhke.handing.domain.HandedResult.REFUSED";

    @Inject
    HandingReaders readers;

    @Override
    protected Class<HandingRow> row() {
        return HandingRow.class;
    }

    @Override
    protected String select() {
        return "SELECT NEW vn.sinhke.handing.query.HandingRow(h.id, h.fromName, h.fromUnitId, h.fromAgencyId, h.documentNo, h.documentDate, h.byName, h.happenedAt,"
                + LINES + "<> " + REFUSED + "), " + LINES + "= " + REFUSED + "))";
    }

    @Override
    protected String from() {
        return "FROM HandingOver h";
    }

    @Override
    protected Map<String, String> sortable() {
        return Map.of("happenedAt", "h.happenedAt");
    }

    @Override
    public Sort defaultSort() {
        return Sort.down("happenedAt");
    }

    @Override
    protected void filter(Filters where, HandingFilter by) {
        if (!readers.holds()) {
            where.and("1 = 0");
        }
        where.eq("h.fromUserId", by.fromUserId());
    }
}
