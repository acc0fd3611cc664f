package vn.sinhke.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.Completeness;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Indicator;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.RotationKind;
import vn.sinhke.project.domain.RotationTerms;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.domain.Target;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;

class ProjectFormTest {

    static ProjectContent dossier(String name, long sowPrice, int months) {
        return new ProjectContent(ProjectType.VALUE_CHAIN, name, Component.LIVELIHOOD_DIVERSIFICATION, Manager.DEPARTMENT,
                "lợn nái", List.of(new Site(1L, null)), LocalDate.of(2024, 6, 1), months,
                new LeadUnit(LeadUnitKind.COOPERATIVE, "HTX", "12", "An"), null,
                List.of(new Participant(7L, ParticipantKind.BENEFICIARY, null)),
                List.of(line(1, "Lợn nái", 40, sowPrice), line(1, "Thức ăn", 100, 13_500)),
                List.of(new CyclePlan(1, 2024, LocalDate.of(2024, 6, 1), null), new CyclePlan(2, 2025, null, null)),
                List.of(new LinkageContract("Công ty", null, null, null, null, null, null)),
                new RotationTerms(RotationKind.IN_KIND, "lợn hậu bị", BigDecimal.valueOf(2), null, 18),
                List.of(new Target(Indicator.PIGLETS_WEANED, BigDecimal.TEN)));
    }

    private static BudgetLine line(int cycle, String item, int quantity, long price) {
        return new BudgetLine(cycle, item, "con", BigDecimal.valueOf(quantity), Money.vnd(price),
                Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(quantity * price)));
    }

    @Test
    void whatIsReadIntoTheFormComesOutUnchanged() {
        ProjectContent content = dossier("Lợn nái", 6_000_000, 24);
        assertThat(ProjectForm.of(content).content()).isEqualTo(content);
    }

    @Test
    void blankRowsAreNotKept() {
        ProjectForm form = ProjectForm.of(dossier("Lợn nái", 6_000_000, 24));
        form.getBudget().add(BudgetForm.in(2));
        form.addContract();
        form.getContracts().get(1).setProduct(null);
        form.addTarget();
        form.addSite();
        assertThat(form.content()).isEqualTo(dossier("Lợn nái", 6_000_000, 24));
    }

    @Test
    void aCycleInUseStaysAndLaterOnesMoveUp() {
        ProjectForm form = ProjectForm.of(dossier("Lợn nái", 6_000_000, 24));
        form.removeCycle(form.getCycles().get(0));
        assertThat(form.getCycles()).hasSize(2);
        form.getBudget().forEach(line -> line.setCycle(2));
        form.removeCycle(form.getCycles().get(0));
        assertThat(form.getCycles()).hasSize(1);
        assertThat(form.getBudget()).allMatch(line -> line.getCycle() == 1);
    }

    @Test
    void whatCannotBeKeptYetIsNamedAndOnlyThat() {
        ProjectForm form = ProjectForm.of(dossier("Lợn nái", 6_000_000, 24));
        form.getBudget().get(0).setItem(null);
        form.getBudget().get(1).setQuantity(new BigDecimal("999999999"));
        form.getBudget().get(1).setUnitPrice(Money.vnd(999_999_999L));
        form.getContracts().get(0).setBuyer(null);
        form.getContracts().get(0).setUnit("kg");
        form.getRotation().setKind(null);
        form.getTargets().get(0).setValue(null);
        assertThatThrownBy(() -> FormFaults.refuse(form)).isInstanceOfSatisfying(Problem.RulesBroken.class, broken ->
                assertThat(broken.violations()).extracting("field").containsExactly("budget", "rotation", "targets"));
        assertThat(form.content().budget()).as("an item is kept before it has a name").extracting(BudgetLine::item).contains("");
        assertThat(Completeness.missing(form.content())).as("but is not submitted").extracting("field")
                .contains("budget[1].item", "linkageContracts[1].buyer");
    }

    @Test
    void anItemMovesWithinItsCycleOnlyAndRowsAreAddedAtItsEnd() {
        ProjectForm form = ProjectForm.of(dossier("Lợn nái", 6_000_000, 24));
        form.addLines(1, 2);
        String last = form.getBudget().get(form.getBudget().size() - 1).getKey();
        List<String> before = keys(form, 1);
        form.moveLine(last, -1);
        assertThat(keys(form, 1)).isEqualTo(swapped(before, before.size() - 1, before.size() - 2));
        form.moveLine(last, 1);
        form.moveLine(last, 1);
        form.moveLine("no such row", 1);
        assertThat(keys(form, 1)).as("the last stays the last").isEqualTo(before);
    }

    private static List<String> keys(ProjectForm form, int cycle) {
        return form.getBudget().stream().filter(line -> line.getCycle() == cycle).map(BudgetForm::getKey).toList();
    }

    private static List<String> swapped(List<String> keys, int one, int other) {
        List<String> all = new java.util.ArrayList<>(keys);
        java.util.Collections.swap(all, one, other);
        return all;
    }

    @Test
    void anItemFollowsItsPlaceWhenAnotherIsRemoved() {
        ProjectForm form = ProjectForm.of(dossier("Lợn nái", 6_000_000, 24));
        form.addSite();
        form.getSites().get(form.getSites().size() - 1).setUnitId(77L);
        form.getBudget().get(0).setSite(form.getSites().size());
        assertThat(form.content().budget().get(0).site()).isEqualTo(new Site(77L, null));
        form.removeSite(form.getSites().get(0));
        assertThat(form.content().budget().get(0).site()).isEqualTo(new Site(77L, null));
        form.removeSite(form.getSites().get(form.getSites().size() - 1));
        assertThat(form.content().budget().get(0).site()).isNull();
    }

    @Test
    void theGridAddsUpByCycleAndSource() {
        BudgetGrid grid = new BudgetGrid(ProjectForm.of(dossier("Lợn nái", 6_000_000, 24)), EnumSet.of(FundingSource.DONATION));
        assertThat(grid.getGroups()).hasSize(2);
        assertThat(grid.getGroups().get(0).amount()).isEqualTo(Money.vnd(241_350_000));
        assertThat(grid.getGroups().get(0).percent()).isEqualByComparingTo("100");
        assertThat(grid.getGroups().get(1).percent()).isNull();
        assertThat(grid.getSources()).contains(FundingSource.DONATION).doesNotContain(FundingSource.POLICY_BANK_LOAN);
    }
}
