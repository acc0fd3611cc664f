package vn.sinhke.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** A template times households and days: sums that are whole, a State share that stays within the cap. */
class TemplateFillingTest {
    private static final LocalDate START = LocalDate.of(2024, 7, 1);
    private static final LeadUnit LEAD = new LeadUnit(LeadUnitKind.COOPERATIVE, "HTX Trần Phú", "1", "Người đại diện");

    private static Template template(int months, int cycles) {
        return new Template(1L, "SOW", "lợn nái sinh sản", "chăn nuôi lợn nái", Component.LIVELIHOOD_DIVERSIFICATION, months, cycles,
                List.of(new Template.Item("Lợn nái hậu bị", "con", new BigDecimal("2"), Money.vnd(6_200_000), 1),
                        new Template.Item("Thức ăn", "kg", new BigDecimal("33.3"), Money.vnd(12_345), null)),
                List.of(share(ProjectType.VALUE_CHAIN, FundingSource.CENTRAL_BUDGET, "78"),
                        share(ProjectType.VALUE_CHAIN, FundingSource.LEAD_UNIT_COUNTERPART, "12"),
                        share(ProjectType.VALUE_CHAIN, FundingSource.HOUSEHOLD_CONTRIBUTION, "10"),
                        share(ProjectType.COMMUNITY, FundingSource.CENTRAL_BUDGET, "85"),
                        share(ProjectType.COMMUNITY, FundingSource.LOCAL_BUDGET, "5"),
                        share(ProjectType.COMMUNITY, FundingSource.HOUSEHOLD_CONTRIBUTION, "10")),
                List.of(new Template.Goal(Indicator.HOUSEHOLDS_ESCAPING_POVERTY, new BigDecimal("0.6"), true),
                        new Template.Goal(Indicator.OFFTAKE_PERCENT, new BigDecimal("70.00"), false)),
                new Template.Sale("lợn thịt", "kg", new BigDecimal("1000"), Money.vnd(55_000)),
                new RotationTerms(RotationKind.IN_KIND, "lợn hậu bị", new BigDecimal("2"), new BigDecimal("12"), 18),
                "Mẫu", true, LocalDate.of(2022, 4, 19), null);
    }

    private static Template.Share share(ProjectType type, FundingSource source, String percent) {
        return new Template.Share(type, source, new BigDecimal(percent));
    }

    private static ProjectContent fill(ProjectType type, Template template, int households, String cap) {
        ProjectContent empty = new ProjectContent(type, "", null, Manager.DEPARTMENT, null, List.of(new Site(1L, null)), null, null, null, null,
                List.of(), List.of(), List.of(), List.of(), null, List.of());
        return new TemplateFilling(template, households, START, cap == null ? null : new BigDecimal(cap), Template.Item::guidePrice, LEAD).over(empty);
    }

    @ParameterizedTest
    @CsvSource({"VALUE_CHAIN,80", "VALUE_CHAIN,78", "VALUE_CHAIN,70", "VALUE_CHAIN,50", "COMMUNITY,95", "COMMUNITY,80", "COMMUNITY,60"})
    void theSourcesAddUpAndTheStateStaysWithinTheCap(ProjectType type, String cap) {
        for (int households : new int[] {1, 7, 20, 333}) {
            ProjectContent filled = fill(type, template(24, 2), households, cap);
            assertThat(filled.budget()).allSatisfy(line -> assertThat(line.sourcesTotal()).isEqualTo(line.amount()));
            assertThat(filled.stateSupport().isWithin(new BigDecimal(cap), filled.total())).as("%s of %s", filled.stateSupport(), filled.total()).isTrue();
        }
    }

    @Test
    void quantitiesAndTargetsAreForAllHouseholds() {
        ProjectContent filled = fill(ProjectType.VALUE_CHAIN, template(24, 2), 20, "80");
        assertThat(filled.budget()).extracting(BudgetLine::cycle).containsExactly(1, 1, 2);
        assertThat(filled.budget().get(0).quantity()).isEqualByComparingTo("40");
        assertThat(filled.budget().get(1).quantity()).isEqualByComparingTo("666");
        assertThat(filled.budget().get(0).from(FundingSource.CENTRAL_BUDGET)).isEqualTo(Money.vnd(193_440_000));
        assertThat(filled.targets()).containsExactly(new Target(Indicator.HOUSEHOLDS_ESCAPING_POVERTY, new BigDecimal("12")),
                new Target(Indicator.OFFTAKE_PERCENT, new BigDecimal("70")));
        assertThat(filled.product()).isEqualTo("lợn nái sinh sản");
        assertThat(filled.leadUnit()).isEqualTo(LEAD);
    }

    @ParameterizedTest
    @CsvSource({"24,2,2025-06-30,2026-06-30,2029-06-30", "36,1,2027-06-30,2027-06-30,2029-06-30", "12,2,2024-12-31,2025-06-30,2027-06-30"})
    void theCyclesShareTheMonthsAndTheContractIsKeptAsLongAsTheDecreeAsks(int months, int cycles, LocalDate first, LocalDate last, LocalDate contract) {
        ProjectContent filled = fill(ProjectType.VALUE_CHAIN, template(months, cycles), 20, "80");
        assertThat(filled.cycles()).hasSize(cycles);
        assertThat(filled.cycles().get(0).from()).isEqualTo(START);
        assertThat(filled.cycles().get(0).to()).isEqualTo(first);
        assertThat(filled.cycles().get(cycles - 1).to()).isEqualTo(last).isEqualTo(filled.endDate());
        assertThat(filled.contracts()).singleElement().satisfies(one -> {
            assertThat(one.buyer()).isEqualTo("HTX Trần Phú");
            assertThat(one.quantity()).isEqualByComparingTo("20000");
            assertThat(one.to()).isEqualTo(contract);
        });
    }

    @Test
    void aCommunityProjectHasNeitherLeadUnitNorContract() {
        ProjectContent filled = fill(ProjectType.COMMUNITY, template(24, 2), 20, null);
        assertThat(filled.leadUnit()).isNull();
        assertThat(filled.contracts()).isEmpty();
        assertThat(filled.budget().get(0).from(FundingSource.LOCAL_BUDGET)).isEqualTo(Money.vnd(12_400_000));
    }

    @Test
    void onlyPartsThatSaySomethingNewAreProposedAndAFilledOneIsKnownAsFilled() {
        ProjectContent filled = fill(ProjectType.VALUE_CHAIN, template(24, 2), 20, "80");
        assertThat(TemplatePart.values()).noneMatch(part -> part.isNew(filled, filled));
        ProjectContent typed = Samples.content(ProjectType.VALUE_CHAIN);
        assertThat(TemplatePart.BUDGET.isEmpty(typed)).isTrue();
        assertThat(TemplatePart.BUDGET.isNew(filled, typed)).isTrue();
        assertThat(TemplatePart.CYCLES.isEmpty(typed)).isFalse();
        assertThat(TemplatePart.CYCLES.isNew(filled, typed)).isTrue();
        assertThat(TemplatePart.ROTATION.isEmpty(typed)).isTrue();
        ProjectContent shorter = fill(ProjectType.VALUE_CHAIN, template(18, 2), 20, "80");
        assertThat(TemplatePart.TIME.isNew(filled, shorter)).as("the same first day, other months").isTrue();
    }
}
