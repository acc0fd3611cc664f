package vn.sinhke.funding.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.usecase.EnterAllocation;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/** What somebody types for a new or a carried-over allocation. */
public class AllocationDraft implements Serializable {
    private FundingSource source = FundingSource.CENTRAL_BUDGET;
    private int budgetYear;
    private Long unit;
    private Money amount;
    private CapitalKind capital = CapitalKind.RECURRENT;
    private String decisionNo;
    private String legalBasis;
    private LocalDate expires;

    AllocationDraft(int year) {
        budgetYear = year;
        expires = LocalDate.of(year, 12, 31);
    }

    EnterAllocation.Entry entry() {
        return new EnterAllocation.Entry(source, budgetYear, unit, amount, capital, decisionNo, expires);
    }

    public FundingSource getSource() {
        return source;
    }

    public void setSource(FundingSource source) {
        this.source = source;
    }

    public int getBudgetYear() {
        return budgetYear;
    }

    public void setBudgetYear(int budgetYear) {
        this.budgetYear = budgetYear;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public CapitalKind getCapital() {
        return capital;
    }

    public void setCapital(CapitalKind capital) {
        this.capital = capital;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }
}
