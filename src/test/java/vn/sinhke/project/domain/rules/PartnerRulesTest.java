package vn.sinhke.project.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.project.domain.CommunityGroup;
import vn.sinhke.project.domain.Completeness;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.GroupKind;
import vn.sinhke.project.domain.GroupMeeting;
import vn.sinhke.project.domain.LeadCapacity;
import vn.sinhke.project.domain.LeadUnit;
import vn.sinhke.project.domain.LeadUnitKind;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Samples;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Outcome;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

/** What the law wants to know of the group, of the lead unit and of its contracts. */
class PartnerRulesTest {
    private static final LocalDate DAY = Samples.DAY;

    private static Check check(LegalRule rule, ProjectContent content) {
        return rule.check(Samples.of(content, Samples.households(1, 0))).orElse(null);
    }

    private static ProjectContent with(LeadUnit lead, CommunityGroup group, List<CyclePlan> cycles, List<LinkageContract> contracts) {
        ProjectContent base = Samples.content(group == null ? ProjectType.VALUE_CHAIN : ProjectType.COMMUNITY);
        return new ProjectContent(base.type(), base.name(), base.component(), base.manager(), base.product(), base.sites(), base.startDate(),
                base.months(), lead, group, base.participants(), base.budget(), cycles, contracts, null, List.of());
    }

    private static ProjectContent group(GroupMeeting meeting) {
        return with(null, new CommunityGroup("Tổ", GroupKind.COOPERATIVE_GROUP, "Nông Thị Liễu", "UBND xã", null, null, meeting),
                List.of(new CyclePlan(1, 2024, DAY, DAY.plusYears(1))), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // members, there, votes, household of the representative (1 takes part)
        "20,11,6,1,PASS", "20,10,10,1,FAIL", "20,11,5,1,FAIL", "20,20,10,1,FAIL", "20,20,11,1,PASS", "20,20,20,2,FAIL", "1,1,1,1,PASS"})
    void mostOfAMajorityChooseOneOfTheirOwn(int members, int there, int votes, long household, Outcome expected) {
        Check check = check(new GroupElectedItsRepresentative(), group(new GroupMeeting(DAY, "Nhà văn hóa thôn", members, there, votes, household)));
        assertThat(check.outcome()).isEqualTo(expected);
    }

    @Test
    void minutesThatAreNotThereWarnAndImpossibleOnesAreRefused() {
        assertThat(check(new GroupElectedItsRepresentative(), group(null)).outcome()).isEqualTo(Outcome.WARN);
        assertThat(check(new GroupElectedItsRepresentative(), group(new GroupMeeting(DAY, null, 20, 15, null, 1L))).outcome()).isEqualTo(Outcome.WARN);
        assertThat(check(new GroupElectedItsRepresentative(), Samples.content(ProjectType.VALUE_CHAIN))).as("a linkage has no group").isNull();
        assertThat(Completeness.missing(group(new GroupMeeting(DAY, null, 20, 21, 5, 1L)))).anyMatch(one -> one.rule().equals("group-meeting"));
        assertThat(Completeness.missing(group(new GroupMeeting(DAY, null, 20, 15, 16, 1L)))).anyMatch(one -> one.rule().equals("group-meeting"));
        assertThat(Completeness.missing(group(new GroupMeeting(DAY, null, 20, 20, 20, 1L)))).noneMatch(one -> one.rule().equals("group-meeting"));
    }

    @ParameterizedTest
    @CsvSource({"4800123456,PASS", "4800 123 456,PASS", "4800123456-001,PASS", "4800123456001,PASS", "13A8000123,PASS", "480012345,WARN",
        "48001234567,WARN", "chưa có,WARN"})
    void aRegistrationNumberReadsLikeOne(String number, Outcome expected) {
        ProjectContent content = with(new LeadUnit(LeadUnitKind.COOPERATIVE, "HTX", number, "A"), null, List.of(), List.of());
        assertThat(check(new LeadUnitIsRegistered(), content).outcome()).isEqualTo(expected);
    }

    @Test
    void aLeadUnitSaysWhatItBrings() {
        LeadCapacity full = new LeadCapacity(6, Money.vnd(2_000_000_000L), "Trại 500 m²", null);
        LeadCapacity half = new LeadCapacity(6, null, "Trại 500 m²", "2 hợp đồng");
        assertThat(check(new LeadUnitShowsItsCapacity(), lead(full)).outcome()).isEqualTo(Outcome.PASS);
        assertThat(check(new LeadUnitShowsItsCapacity(), lead(half)).outcome()).isEqualTo(Outcome.WARN);
        assertThat(check(new LeadUnitShowsItsCapacity(), lead(null)).outcome()).isEqualTo(Outcome.WARN);
    }

    private static ProjectContent lead(LeadCapacity capacity) {
        return with(new LeadUnit(LeadUnitKind.COOPERATIVE, "HTX", "4800123456", "A", capacity), null, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // days of the cycle, days of the contract; the cycle of a year wants five years, the shorter one three
        "2024-06-03,2025-06-02,2024-06-03,2029-06-02,PASS", "2024-06-03,2025-06-02,2024-06-03,2029-06-01,WARN",
        "2024-06-03,2025-06-01,2024-06-03,2027-06-02,PASS", "2024-06-03,2025-06-01,2024-06-03,2027-06-01,WARN"})
    void theContractLastsAsLongAsTheLinkage(LocalDate cycleFrom, LocalDate cycleTo, LocalDate from, LocalDate to, Outcome expected) {
        assertThat(check(new ContractCoversTheProject(), contract("lợn thịt", cycleFrom, cycleTo, from, to)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"lợn thịt,PASS", "LỢN NÁI,PASS", "thịt lợn,PASS", "trâu,WARN", ",WARN"})
    void theContractNamesTheProduct(String product, Outcome expected) {
        assertThat(check(new ContractCoversTheProject(), contract(product, DAY, DAY.plusMonths(6), DAY, DAY.plusYears(5))).outcome()).isEqualTo(expected);
    }

    private static ProjectContent contract(String product, LocalDate cycleFrom, LocalDate cycleTo, LocalDate from, LocalDate to) {
        return with(new LeadUnit(LeadUnitKind.COOPERATIVE, "HTX", "4800123456", "A"), null, List.of(new CyclePlan(1, 2024, cycleFrom, cycleTo)),
                List.of(new LinkageContract("HTX", product, BigDecimal.TEN, "kg", Money.vnd(55_000), from, to)));
    }
}
