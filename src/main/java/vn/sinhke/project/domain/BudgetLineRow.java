package vn.sinhke.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;
import vn.sinhke.shared.Money;

/** How a {@link BudgetLine} is kept: one column a source. */
@Entity
@Table(name = "project_budget_line")
class BudgetLineRow extends ContentRow<BudgetLine> {
    @Column(name = "cycle_no")
    private int cycle;

    @Column(name = "item")
    private String item;

    @Column(name = "unit")
    private String unit;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "unit_price")
    private long unitPrice;

    @Column(name = "central_budget")
    private long centralBudget;

    @Column(name = "local_budget")
    private long localBudget;

    @Column(name = "policy_bank_loan")
    private long policyBankLoan;

    @Column(name = "lead_unit_counterpart")
    private long leadUnitCounterpart;

    @Column(name = "household_contribution")
    private long householdContribution;

    @Column(name = "integrated_fund")
    private long integratedFund;

    @Column(name = "donation")
    private long donation;

    @Column(name = "site_unit_id")
    private Long siteUnitId;

    @Column(name = "site_village")
    private String siteVillage;

    protected BudgetLineRow() { }

    BudgetLineRow(Project project, BudgetLine value) {
        super(project);
        set(value);
    }

    @Override
    BudgetLine value() {
        return new BudgetLine(cycle, item, unit, Plain.number(quantity), Money.vnd(unitPrice), Map.of(
                FundingSource.CENTRAL_BUDGET, Money.vnd(centralBudget),
                FundingSource.LOCAL_BUDGET, Money.vnd(localBudget),
                FundingSource.POLICY_BANK_LOAN, Money.vnd(policyBankLoan),
                FundingSource.LEAD_UNIT_COUNTERPART, Money.vnd(leadUnitCounterpart),
                FundingSource.HOUSEHOLD_CONTRIBUTION, Money.vnd(householdContribution),
                FundingSource.INTEGRATED_FUND, Money.vnd(integratedFund),
                FundingSource.DONATION, Money.vnd(donation)), siteUnitId == null ? null : new Site(siteUnitId, siteVillage));
    }

    @Override
    void set(BudgetLine value) {
        cycle = value.cycle();
        item = value.item();
        unit = value.unit();
        quantity = value.quantity();
        unitPrice = value.unitPrice().dong();
        centralBudget = value.from(FundingSource.CENTRAL_BUDGET).dong();
        localBudget = value.from(FundingSource.LOCAL_BUDGET).dong();
        policyBankLoan = value.from(FundingSource.POLICY_BANK_LOAN).dong();
        leadUnitCounterpart = value.from(FundingSource.LEAD_UNIT_COUNTERPART).dong();
        householdContribution = value.from(FundingSource.HOUSEHOLD_CONTRIBUTION).dong();
        integratedFund = value.from(FundingSource.INTEGRATED_FUND).dong();
        donation = value.from(FundingSource.DONATION).dong();
        siteUnitId = value.site() == null ? null : value.site().unitId();
        siteVillage = value.site() == null ? null : value.site().village();
    }
}
