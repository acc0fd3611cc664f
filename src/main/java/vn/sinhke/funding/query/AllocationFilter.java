package vn.sinhke.funding.query;

import java.io.Serializable;
import vn.sinhke.project.domain.FundingSource;

/** What a list of allocations is narrowed by; nulls mean "any". A plain bean, because pages write into it. */
public class AllocationFilter implements Serializable {
    private Long id;
    private FundingSource source;
    private Integer budgetYear;

    public static AllocationFilter one(Long id) {
        AllocationFilter filter = new AllocationFilter();
        filter.id = id;
        return filter;
    }

    Long id() {
        return id;
    }

    public FundingSource getSource() {
        return source;
    }

    public void setSource(FundingSource source) {
        this.source = source;
    }

    public Integer getBudgetYear() {
        return budgetYear;
    }

    public void setBudgetYear(Integer budgetYear) {
        this.budgetYear = budgetYear;
    }
}
