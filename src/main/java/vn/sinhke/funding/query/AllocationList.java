package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.ListQuery;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Sort;

/** The allocations of the agencies whose money the actor may see. */
@ApplicationScoped
public class AllocationList extends ListQuery<AllocationRow, AllocationFilter> {
    @Inject
    BudgetOffices offices;

    @Inject
    CurrentActor actor;

    @Override
    protected Class<AllocationRow> row() {
        return AllocationRow.class;
    }

    @Override
    protected String select() {
        return "SELECT NEW vn.sinhke.funding.query.AllocationRow(a.id, a.source, a.budgetYear, a.originYear, a.unitId,"
                + " a.agencyId, a.amount, a.assigned, a.carriedOut, a.capital, a.decisionNo, a.expiresOn, a.carriedFromId,"
                + " a.legalBasis, a.version)";
    }

    @Override
    protected String from() {
        return "FROM Allocation a";
    }

    @Override
    protected Map<String, String> sortable() {
        return Map.of("id", "a.id", "budgetYear", "a.budgetYear", "expiresOn", "a.expiresOn");
    }

    @Override
    public Sort defaultSort() {
        return Sort.down("budgetYear");
    }

    @Override
    protected void filter(Filters where, AllocationFilter by) {
        List<Long> agencies = offices.seenBy(actor.get());
        where.in("a.agencyId", agencies).eq("a.id", by.id()).eq("a.source", by.getSource()).eq("a.budgetYear", by.getBudgetYear());
    }

    /** One allocation, or NotFound where it does not exist or belongs to others. */
    public AllocationRow one(Long id) {
        return page(AllocationFilter.one(id), defaultSort(), Cursor.START, 1).stream().findFirst()
                .orElseThrow(Problem.NotFound::new);
    }
}
