package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.Plain;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.domain.Target;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads the six lists of a dossier's content in one statement. */
@ApplicationScoped
class ContentLists {
    @Inject
    Together together;

    private record SiteLine(Long unitId, String village) { }

    private record ParticipantLine(Long householdId, ParticipantKind kind, BigDecimal stock, String note) { }

    private record MoneyLine(int cycle, String item, String unit, BigDecimal quantity, long unitPrice, long centralBudget, long localBudget,
                             long policyBankLoan, long leadUnitCounterpart, long householdContribution, long integratedFund, long donation,
                             Long siteUnitId, String siteVillage) { }

    private record CycleLine(int no, Integer budgetYear, LocalDate from, LocalDate to, BigDecimal stockMinWeightKg) { }

    private record ContractLine(String buyer, String product, BigDecimal quantity, String unit, Long floorPrice, LocalDate from, LocalDate to) { }

    private record TargetLine(Indicator indicator, BigDecimal value) { }

    private static Part<SiteLine> sites(Long id) {
        return Part.of(SiteLine.class, "pos", "unit_id, village", "FROM project_site WHERE project_id = ?", id);
    }

    private static Part<ParticipantLine> participants(Long id) {
        return Part.of(ParticipantLine.class, "pos", "household_id, kind, stock, note", "FROM project_participant WHERE project_id = ?", id);
    }

    private static Part<MoneyLine> budget(Long id) {
        return Part.of(MoneyLine.class, "pos", "cycle_no, item, unit, quantity, unit_price, central_budget, local_budget, policy_bank_loan,"
                + " lead_unit_counterpart, household_contribution, integrated_fund, donation, site_unit_id, site_village",
                "FROM project_budget_line WHERE project_id = ?", id);
    }

    private static Part<CycleLine> cycles(Long id) {
        return Part.of(CycleLine.class, "pos", "cycle_no, budget_year, from_day, to_day, stock_min_weight_kg", "FROM project_cycle WHERE project_id = ?", id);
    }

    private static Part<ContractLine> contracts(Long id) {
        return Part.of(ContractLine.class, "pos", "buyer, product, quantity, unit, floor_price, from_day, to_day",
                "FROM project_contract WHERE project_id = ?", id);
    }

    private static Part<TargetLine> targets(Long id) {
        return Part.of(TargetLine.class, "pos", "indicator, target_value", "FROM project_target WHERE project_id = ?", id);
    }

    static List<Part<?>> parts(Long projectId) {
        return List.of(sites(projectId), participants(projectId), budget(projectId), cycles(projectId), contracts(projectId), targets(projectId));
    }

    Project.Lists of(Long projectId) {
        Together.Answers found = together.answers(parts(projectId));
        return new Project.Lists(
                found.of(sites(projectId)).stream().map(one -> new Site(one.unitId(), one.village())).toList(),
                found.of(participants(projectId)).stream()
                        .map(one -> new Participant(one.householdId(), one.kind(), Plain.number(one.stock()), one.note())).toList(),
                found.of(budget(projectId)).stream().map(ContentLists::line).toList(),
                found.of(cycles(projectId)).stream().map(one -> new CyclePlan(one.no(), one.budgetYear(), one.from(), one.to(),
                        Plain.number(one.stockMinWeightKg()))).toList(),
                found.of(contracts(projectId)).stream().map(one -> new LinkageContract(one.buyer(), one.product(), Plain.number(one.quantity()),
                        one.unit(), one.floorPrice() == null ? null : Money.vnd(one.floorPrice()), one.from(), one.to())).toList(),
                found.of(targets(projectId)).stream().map(one -> new Target(one.indicator(), Plain.number(one.value()))).toList());
    }

    private static BudgetLine line(MoneyLine one) {
        return new BudgetLine(one.cycle(), one.item(), one.unit(), Plain.number(one.quantity()), Money.vnd(one.unitPrice()), Map.of(
                FundingSource.CENTRAL_BUDGET, Money.vnd(one.centralBudget()),
                FundingSource.LOCAL_BUDGET, Money.vnd(one.localBudget()),
                FundingSource.POLICY_BANK_LOAN, Money.vnd(one.policyBankLoan()),
                FundingSource.LEAD_UNIT_COUNTERPART, Money.vnd(one.leadUnitCounterpart()),
                FundingSource.HOUSEHOLD_CONTRIBUTION, Money.vnd(one.householdContribution()),
                FundingSource.INTEGRATED_FUND, Money.vnd(one.integratedFund()),
                FundingSource.DONATION, Money.vnd(one.donation())), one.siteUnitId() == null ? null : new Site(one.siteUnitId(), one.siteVillage()));
    }
}
