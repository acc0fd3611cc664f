package vn.sinhke.project.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Samples;
import vn.sinhke.project.domain.Site;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Outcome;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** Both sides of every limit. */
class ProjectRulesTest {
    private static final long TOTAL = 1_000_000_000L;

    private static Outcome outcome(LegalRule rule, ProjectCase dossier) {
        return rule.check(dossier).map(Check::outcome).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"VALUE_CHAIN,80", "VALUE_CHAIN,70", "VALUE_CHAIN,50", "COMMUNITY,95", "COMMUNITY,80", "COMMUNITY,60"})
    void theCapItselfPassesAndOneDongMoreIsRefused(ProjectType type, String cap) {
        long most = TOTAL / 100 * Long.parseLong(cap);
        var rule = new StateSupportIsWithinTheCap();

        Check kept = rule.check(Samples.of(Samples.content(type, Samples.line(TOTAL, most)), cap, Samples.households(1, 0))).orElseThrow();
        Check broken = rule.check(Samples.of(Samples.content(type, Samples.line(TOTAL, most + 1)), cap, Samples.households(1, 0))).orElseThrow();

        assertThat(kept.outcome()).isEqualTo(Outcome.PASS);
        assertThat(kept.measured()).isEqualTo("0." + cap + "00");
        assertThat(broken.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(broken.measured()).isEqualTo("0." + cap + "01");
        assertThat(broken.limit()).isEqualTo("0." + cap);
        assertThat(broken.article()).isEqualTo(Samples.ARTICLE);
        assertThat(broken.args()).contains(Money.vnd(1));
    }

    @Test
    void theStrictestOfSeveralSitesHolds() {
        ProjectCase one = Samples.of(Samples.content(ProjectType.VALUE_CHAIN, Samples.line(TOTAL, 700_000_001L)), Samples.households(1, 0));
        ProjectCase two = new ProjectCase(one.content(), one.day(), one.households(), List.of(one.siteCaps().get(0),
                new ProjectCase.SiteCap(2L, "Nông Hạ", "DIFFICULT", new BigDecimal("70"), "Điều 21")), one.limits(), one.overlaps());
        assertThat(outcome(new StateSupportIsWithinTheCap(), one)).isEqualTo(Outcome.PASS);
        assertThat(outcome(new StateSupportIsWithinTheCap(), two)).isEqualTo(Outcome.FAIL);
    }

    /** Two sites of 80 % and 50 %, and one item for each; null leaves an item to the whole project. */
    private static ProjectCase overTwoClasses(boolean maySplit, Site ofTheSecond, long stateOfTheFirst, long stateOfTheSecond) {
        ProjectContent base = Samples.content(ProjectType.VALUE_CHAIN);
        Site hard = new Site(1L, null);
        Site other = new Site(2L, "Bản Lài");
        List<BudgetLine> lines = List.of(at(hard, TOTAL, stateOfTheFirst), at(ofTheSecond, TOTAL, stateOfTheSecond));
        ProjectContent content = new ProjectContent(base.type(), base.name(), base.component(), base.manager(), base.product(), List.of(hard, other),
                base.startDate(), base.months(), base.leadUnit(), null, base.participants(), lines, base.cycles(), base.contracts(), null, List.of());
        var limits = Samples.of(base, List.of()).limits();
        return new ProjectCase(content, Samples.DAY, List.of(),
                List.of(new ProjectCase.SiteCap(1L, "Xã Trần Phú", "ESPECIALLY_DIFFICULT", new BigDecimal("80.00"), Samples.ARTICLE),
                        new ProjectCase.SiteCap(2L, "Xã Lương Thượng", "OTHER_ELIGIBLE", new BigDecimal("50.00"), "Điều 21")),
                new ProjectCase.Limits(limits.minTargetPercent(), "a", limits.priorityPercent(), "a", 3, "a", maySplit,
                        limits.support(), limits.meeting(), limits.linkage(), limits.term()), List.of());
    }

    private static BudgetLine at(Site site, long total, long state) {
        BudgetLine line = Samples.line(total, state);
        return new BudgetLine(line.cycle(), line.item(), line.unit(), line.quantity(), line.unitPrice(), line.sources(), site);
    }

    @ParameterizedTest
    @CsvSource({"800000000,500000000,PASS,0", "800000001,500000000,FAIL,-1", "800000000,500000001,FAIL,-1", "799999999,499999990,PASS,1"})
    void aSplitProjectKeepsToTheCapOfEachSiteToTheDong(long first, long second, Outcome expected, long left) {
        ProjectCase dossier = overTwoClasses(true, new Site(2L, "Bản Lài"), first, second);

        Check check = new StateSupportIsWithinTheCapOfEachSite().check(dossier).orElseThrow();

        assertThat(check.outcome()).isEqualTo(expected);
        assertThat(check.distance()).isEqualTo(new Check.Distance(left, Check.Measure.DONG));
        assertThat(outcome(new StateSupportIsWithinTheCap(), dossier)).as("judged once, not twice").isNull();
    }

    @Test
    void oneItemWithoutASiteLeavesTheStrictestCapForAll() {
        ProjectCase unsplit = overTwoClasses(true, null, 800_000_000L, 200_000_000L);
        assertThat(outcome(new StateSupportIsWithinTheCapOfEachSite(), unsplit)).isNull();
        assertThat(outcome(new StateSupportIsWithinTheCap(), unsplit)).as("50 % of two thousand million").isEqualTo(Outcome.PASS);
        assertThat(outcome(new StateSupportIsWithinTheCap(), overTwoClasses(true, null, 800_000_000L, 200_000_001L))).isEqualTo(Outcome.FAIL);
        assertThat(outcome(new StateSupportIsWithinTheCap(), overTwoClasses(true, new Site(3L, null), 800_000_000L, 500_000_000L)))
                .as("a site that the dossier does not have splits nothing").isEqualTo(Outcome.FAIL);
    }

    @Test
    void whereThePeriodForbidsSplittingTheStrictestCapHolds() {
        ProjectCase forbidden = overTwoClasses(false, new Site(2L, "Bản Lài"), 800_000_000L, 500_000_000L);
        assertThat(outcome(new StateSupportIsWithinTheCapOfEachSite(), forbidden)).isNull();
        assertThat(outcome(new StateSupportIsWithinTheCap(), forbidden)).isEqualTo(Outcome.FAIL);
        assertThat(forbidden.capPercent()).isEqualByComparingTo("50");
        assertThat(overTwoClasses(true, new Site(2L, "Bản Lài"), 1, 1).capPercent()).as("what both caps come to").isEqualByComparingTo("65");
    }

    @Test
    void everyMeasuringRuleSaysItsDistance() {
        ProjectCase dossier = Samples.of(Samples.content(ProjectType.VALUE_CHAIN, Samples.line(TOTAL, 700_000_000L)), Samples.households(12, 8));
        var distances = new java.util.TreeMap<String, Check.Distance>();
        ProjectRules.check(dossier).forEach(check -> distances.put(check.rule(), check.distance()));
        assertThat(distances.get("support-ratio-cap")).isEqualTo(new Check.Distance(100_000_000L, Check.Measure.DONG));
        assertThat(distances.get("target-share")).isEqualTo(new Check.Distance(2, Check.Measure.HOUSEHOLDS));
        assertThat(distances.get("priority-share")).as("more than 14 of 20, and 12 are there").isEqualTo(new Check.Distance(-3, Check.Measure.HOUSEHOLDS));
        assertThat(distances.get("eligible-class")).isEqualTo(new Check.Distance(-8, Check.Measure.HOUSEHOLDS));
        assertThat(distances.get("max-cycles")).isEqualTo(new Check.Distance(2, Check.Measure.CYCLES));
    }

    @Test
    void moneyOfAnotherProgrammeCountsTowardsTheCapALoanDoesNot() {
        var integrated = Samples.line(1, 1, TOTAL, Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(800_000_000L),
                FundingSource.INTEGRATED_FUND, Money.vnd(200_000_000L)));
        var loan = Samples.line(1, 1, TOTAL, Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(800_000_000L),
                FundingSource.POLICY_BANK_LOAN, Money.vnd(200_000_000L)));
        var rule = new StateSupportIsWithinTheCap();
        assertThat(outcome(rule, Samples.of(Samples.content(ProjectType.VALUE_CHAIN, integrated), Samples.households(1, 0)))).isEqualTo(Outcome.FAIL);
        assertThat(outcome(rule, Samples.of(Samples.content(ProjectType.VALUE_CHAIN, loan), Samples.households(1, 0)))).isEqualTo(Outcome.PASS);
    }

    @Test
    void withoutACapOrABudgetTheShareCannotBeJudged() {
        ProjectContent content = Samples.content(ProjectType.VALUE_CHAIN);
        assertThat(outcome(new StateSupportIsWithinTheCap(), Samples.of(content, List.of()))).isEqualTo(Outcome.NOT_YET);
        assertThat(outcome(new SourcesEqualTheTotal(), Samples.of(content, List.of()))).isEqualTo(Outcome.NOT_YET);
    }

    @Test
    void aDifferenceOfHalfAMillionIsShownAndRefused() {
        var off = Samples.line(1, 1, 1_187_500_000L, Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(1_187_000_000L)));
        Check check = new SourcesEqualTheTotal().check(Samples.of(Samples.content(ProjectType.VALUE_CHAIN, off), List.of())).orElseThrow();
        assertThat(check.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(check.args()).contains(Money.vnd(500_000));
    }

    @Test
    void linesThatCancelOutAreStillWrong() {
        var more = Samples.line(1, 1, 100, Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(110)));
        var less = Samples.line(1, 1, 100, Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(90)));
        assertThat(outcome(new SourcesEqualTheTotal(), Samples.of(Samples.content(ProjectType.VALUE_CHAIN, more, less), List.of())))
                .isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"10,10,PASS", "9,11,FAIL", "20,0,PASS", "1,1,PASS", "1,2,FAIL"})
    void halfOfTheParticipantsAreTargetPersons(int targets, int others, Outcome expected) {
        assertThat(outcome(new AtLeastHalfAreTargetPersons(), Samples.of(Samples.content(ProjectType.VALUE_CHAIN), Samples.households(targets, others))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15,5,PASS", "14,6,WARN", "71,29,PASS", "70,30,WARN"})
    void moreThanSeventyPercentGoFirst(int targets, int others, Outcome expected) {
        assertThat(outcome(new PriorityPersonsAreMoreThanSeventyPercent(),
                Samples.of(Samples.content(ProjectType.VALUE_CHAIN), Samples.households(targets, others)))).isEqualTo(expected);
    }

    @Test
    void aBeneficiaryMustBeATargetPersonAnExperiencedMemberNeedNot() {
        var poor = Samples.household(1, ParticipantKind.BENEFICIARY, true, null);
        var rich = Samples.household(2, ParticipantKind.BENEFICIARY, false, null);
        var experienced = Samples.household(3, ParticipantKind.EXPERIENCED_MEMBER, false, null);
        var rule = new BeneficiariesAreEligible();
        ProjectContent content = Samples.content(ProjectType.COMMUNITY);
        assertThat(outcome(rule, Samples.of(content, List.of(poor, experienced)))).isEqualTo(Outcome.PASS);
        Check refused = rule.check(Samples.of(content, List.of(poor, rich))).orElseThrow();
        assertThat(refused.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(refused.args().toString()).contains("HH-066-000002");
    }

    @Test
    void theExperiencedMemberGetsNoStock() {
        var without = Samples.household(1, ParticipantKind.EXPERIENCED_MEMBER, false, null);
        var with = Samples.household(1, ParticipantKind.EXPERIENCED_MEMBER, false, BigDecimal.ONE);
        var rule = new TheExperiencedMemberGetsNoStock();
        ProjectContent content = Samples.content(ProjectType.COMMUNITY);
        assertThat(outcome(rule, Samples.of(content, List.of(without)))).isEqualTo(Outcome.PASS);
        assertThat(outcome(rule, Samples.of(content, List.of(with)))).isEqualTo(Outcome.FAIL);
        assertThat(outcome(rule, Samples.of(content, Samples.households(1, 0)))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ENTERPRISE,PASS", "COOPERATIVE,PASS", "COOPERATIVE_UNION,PASS", "HOUSEHOLD_BUSINESS,FAIL"})
    void aHouseholdBusinessMayNotLead(LeadUnitKind kind, Outcome expected) {
        ProjectContent base = Samples.content(ProjectType.VALUE_CHAIN);
        ProjectContent content = new ProjectContent(base.type(), base.name(), base.component(), base.manager(), base.product(), base.sites(),
                base.startDate(), base.months(), new LeadUnit(kind, "A", "1", "B"), null, base.participants(), base.budget(), base.cycles(),
                base.contracts(), base.rotation(), base.targets());
        assertThat(outcome(new LeadUnitIsAnEnterpriseOrCooperative(), Samples.of(content, List.of()))).isEqualTo(expected);
    }

    @Test
    void theLeadUnitRulesDoNotConcernCommunityProjects() {
        ProjectCase community = Samples.of(Samples.content(ProjectType.COMMUNITY), List.of());
        assertThat(outcome(new LeadUnitIsAnEnterpriseOrCooperative(), community)).isNull();
        assertThat(outcome(new LinkageContractIsPresent(), community)).isNull();
    }

    @Test
    void aLinkageNeedsAContract() {
        ProjectContent base = Samples.content(ProjectType.VALUE_CHAIN);
        ProjectContent without = new ProjectContent(base.type(), base.name(), base.component(), base.manager(), base.product(), base.sites(),
                base.startDate(), base.months(), base.leadUnit(), null, base.participants(), base.budget(), base.cycles(), List.of(), null, List.of());
        assertThat(outcome(new LinkageContractIsPresent(), Samples.of(base, List.of()))).isEqualTo(Outcome.PASS);
        assertThat(outcome(new LinkageContractIsPresent(), Samples.of(without, List.of()))).isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"0,NOT_YET", "1,PASS", "3,PASS", "4,FAIL"})
    void atMostThreeInputCycles(int cycles, Outcome expected) {
        ProjectContent base = Samples.content(ProjectType.VALUE_CHAIN);
        var plan = new ArrayList<>(java.util.Collections.nCopies(cycles, base.cycles().get(0)));
        ProjectContent content = new ProjectContent(base.type(), base.name(), base.component(), base.manager(), base.product(), base.sites(),
                base.startDate(), base.months(), base.leadUnit(), null, base.participants(), base.budget(), plan, base.contracts(), null, List.of());
        assertThat(outcome(new AtMostThreeInputCycles(), Samples.of(content, List.of()))).isEqualTo(expected);
    }

    @Test
    void doubleSupportIsRefusedWithTheOtherDossiersCode() {
        var rule = new NobodyIsSupportedTwice();
        ProjectContent content = Samples.content(ProjectType.VALUE_CHAIN);
        assertThat(outcome(rule, Samples.of(content, Samples.households(2, 0)))).isEqualTo(Outcome.PASS);
        Check other = rule.check(Samples.of(content, Samples.households(1, 0), Samples.overlap(1, SupportGrade.HARD))).orElseThrow();
        assertThat(other.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(other.args().toString()).contains("DA-2024-066-0001");
        assertThat(outcome(rule, Samples.of(content, Samples.households(1, 0), Samples.overlap(1, SupportGrade.SOFT),
                Samples.overlap(1, SupportGrade.ALLOWED)))).isEqualTo(Outcome.PASS);
        var twice = Samples.household(1, ParticipantKind.BENEFICIARY, true, null);
        assertThat(outcome(rule, Samples.of(content, List.of(twice, twice)))).isEqualTo(Outcome.FAIL);
    }

    @Test
    void similarSupportWantsAReason() {
        var rule = new CloseSupportIsExplained();
        ProjectContent content = Samples.content(ProjectType.VALUE_CHAIN);
        var silent = Samples.household(1, ParticipantKind.BENEFICIARY, true, null);
        var explained = Samples.noted(silent, "Đàn cũ chết vì dịch");
        assertThat(outcome(rule, Samples.of(content, List.of(silent)))).as("nothing alike").isNull();
        assertThat(outcome(rule, Samples.of(content, List.of(silent), Samples.overlap(1, SupportGrade.ALLOWED)))).isNull();
        assertThat(outcome(rule, Samples.of(content, List.of(explained), Samples.overlap(1, SupportGrade.SOFT)))).isEqualTo(Outcome.PASS);
        ProjectCase without = Samples.of(content, List.of(silent), Samples.overlap(1, SupportGrade.SOFT));
        assertThat(rule.check(without).orElseThrow().args().toString()).contains("HH-066-000001", "DA-2024-066-0001");
        assertThat(outcome(rule, without)).isEqualTo(Outcome.WARN);
        var strict = new ProjectCase.Limits(without.limits().minTargetPercent(), "", without.limits().priorityPercent(), "", 3, "", true,
                new ProjectCase.SupportLimits(12, true, "QĐ của tỉnh"), without.limits().meeting(), without.limits().linkage(), without.limits().term());
        assertThat(outcome(rule, new ProjectCase(content, without.day(), without.households(), without.siteCaps(), strict, without.overlaps())))
                .as("where the province requires the reason").isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"COMMUNITY,36,PASS", "COMMUNITY,37,WARN", "VALUE_CHAIN,37,"})
    void aLongCommunityProjectIsSeen(ProjectType type, int months, Outcome expected) {
        assertThat(outcome(new CommunityProjectLastsNoLongerThanUsual(), lasting(type, months))).isEqualTo(expected);
    }

    /** From 3 June 2024, under a programme until the end of 2026. */
    @ParameterizedTest
    @CsvSource({"COMMUNITY,30,PASS", "COMMUNITY,31,WARN", "VALUE_CHAIN,60,"})
    void aCommunityProjectThatOutlastsItsProgrammeIsSeen(ProjectType type, int months, Outcome expected) {
        assertThat(outcome(new CommunityProjectEndsWithinTheProgramme(), lasting(type, months))).isEqualTo(expected);
    }

    private static ProjectCase lasting(ProjectType type, int months) {
        ProjectContent base = Samples.content(type, Samples.line(1_000_000, 800_000));
        return Samples.of(new ProjectContent(base.type(), base.name(), base.component(), base.manager(), base.product(), base.sites(), base.startDate(), months,
                base.leadUnit(), base.group(), base.participants(), base.budget(), base.cycles(), base.contracts(), null, List.of()), List.of());
    }

    @Test
    void aRuleHoldsFromItsFirstDayAndNotBefore() {
        for (LegalRule rule : ProjectRules.ALL) {
            LocalDate from = LocalDate.parse(rule.getClass().getAnnotation(InForce.class).from());
            assertThat(rule.inForceOn(from)).as(rule.code()).isTrue();
            assertThat(rule.inForceOn(from.minusDays(1))).as(rule.code()).isFalse();
        }
    }

    @InForce(act = "NĐ thử", article = "Điều 1", from = "2024-06-03", until = "2024-06-04")
    private static final class ForTwoDays implements LegalRule {
        @Override
        public String code() {
            return "two-days";
        }

        @Override
        public String field() {
            return "budget";
        }

        @Override
        public java.util.Optional<Check> check(ProjectCase dossier) {
            return say(Outcome.FAIL, null, null);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-06-02,0", "2024-06-03,1", "2024-06-04,1", "2024-06-05,0"})
    void aRuleIsAppliedOnTheDaysOfItsLifeOnly(LocalDate day, int applied) {
        ProjectCase sample = Samples.of(Samples.content(ProjectType.VALUE_CHAIN, Samples.line(TOTAL, 0)), Samples.households(1, 0));
        ProjectCase dossier = new ProjectCase(sample.content(), day, sample.households(), sample.siteCaps(), sample.limits(), sample.overlaps());
        assertThat(ProjectRules.check(List.of(new ForTwoDays()), dossier)).hasSize(applied);
    }

    @Test
    void aDossierOlderThanTheDecreeIsNotJudgedByIt() {
        ProjectCase sample = Samples.of(Samples.content(ProjectType.VALUE_CHAIN, Samples.line(TOTAL, TOTAL)), Samples.households(1, 0));
        ProjectCase before = new ProjectCase(sample.content(), LocalDate.of(2022, 4, 18), sample.households(), sample.siteCaps(), sample.limits(),
                sample.overlaps());
        assertThat(ProjectRules.check(before)).extracting(Check::rule).doesNotContain("support-ratio-cap", "target-share")
                .contains("max-cycles", "eligible-class");
        assertThat(ProjectRules.check(sample)).extracting(Check::rule).contains("support-ratio-cap", "target-share");
    }
}
