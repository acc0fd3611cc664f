package vn.sinhke.project.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.ContentDiff;
import vn.sinhke.project.domain.ContentDiff.Kind;
import vn.sinhke.project.domain.ContentDiff.Row;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Samples;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.workflow.FieldChange;

/** Two versions side by side: what is the same row is found again wherever it stands. */
class ContentDiffTest {
    private static final BudgetLine SOWS = line("Lợn nái hậu bị", 40, 6_500_000);
    private static final BudgetLine FEED = line("Thức ăn", 100, 12_000);
    private static final BudgetLine VACCINE = line("Vắc xin", 40, 50_000);

    private static BudgetLine line(String item, long quantity, long price) {
        return new BudgetLine(1, item, "con", BigDecimal.valueOf(quantity), Money.vnd(price),
                Map.of(FundingSource.CENTRAL_BUDGET, Money.vnd(quantity * price)));
    }

    private static ProjectContent with(List<Participant> people, BudgetLine... budget) {
        ProjectContent base = Samples.content(ProjectType.VALUE_CHAIN, budget);
        return new ProjectContent(base.type(), base.name(), base.component(), base.manager(), base.product(), base.sites(), base.startDate(),
                base.months(), base.leadUnit(), null, people, base.budget(), base.cycles(), base.contracts(), null, List.of());
    }

    private static Participant household(long id, String stock) {
        return new Participant(id, ParticipantKind.BENEFICIARY, stock == null ? null : new BigDecimal(stock));
    }

    private static ContentDiff diff(ProjectContent before, ProjectContent after) {
        return ContentDiff.of(ContentText.fields(before), ContentText.fields(after));
    }

    private static List<Row> rows(ContentDiff diff, DossierSection section) {
        return diff.parts().stream().filter(part -> part.section() == section).flatMap(part -> part.rows().stream()).toList();
    }

    @Test
    void theSameContentHasNoDifference() {
        ProjectContent content = with(List.of(household(7, "2")), SOWS, FEED);
        assertThat(diff(content, content).isChanged()).isFalse();
        assertThat(diff(content, content).parts()).noneMatch(ContentDiff.Part::isChanged).isNotEmpty();
    }

    @Test
    void aLinePutInTheMiddleIsOneLineMore() {
        ContentDiff diff = diff(with(List.of(), SOWS, FEED), with(List.of(), SOWS, VACCINE, FEED));
        assertThat(rows(diff, DossierSection.BUDGET)).extracting(Row::kind).containsExactly(Kind.SAME, Kind.ADDED, Kind.SAME);
        assertThat(rows(diff, DossierSection.BUDGET)).extracting(Row::before, Row::after).containsExactly(
                org.assertj.core.groups.Tuple.tuple("budget[1]", "budget[1]"), org.assertj.core.groups.Tuple.tuple(null, "budget[2]"),
                org.assertj.core.groups.Tuple.tuple("budget[2]", "budget[3]"));
    }

    @Test
    void aLineThatIsGoneIsRemovedAndAPriceIsAChangeOfItsSumToo() {
        ContentDiff diff = diff(with(List.of(), FEED, SOWS), with(List.of(), line("Lợn nái hậu bị", 40, 6_000_000)));
        List<Row> rows = rows(diff, DossierSection.BUDGET);
        assertThat(rows).extracting(Row::kind).containsExactly(Kind.CHANGED, Kind.REMOVED);
        assertThat(rows.get(0).fields().stream().filter(ContentDiff::differs)).contains(
                new FieldChange("unitPrice", "6500000", "6000000"), new FieldChange("amount", "260000000", "240000000"));
        assertThat(rows.get(1).says("item")).isEqualTo("Thức ăn");
        assertThat(diff.sums()).contains(new FieldChange("total", "261200000", "240000000"),
                new FieldChange("stateSupport", "261200000", "240000000"), new FieldChange("CENTRAL_BUDGET", "261200000", "240000000"))
                .extracting(FieldChange::field).doesNotContain("DONATION");
    }

    @Test
    void aLineUnderAnotherNameInTheSamePlaceIsThatLine() {
        List<Row> rows = rows(diff(with(List.of(), SOWS, FEED), with(List.of(), line("Lợn nái Móng Cái", 40, 6_500_000), FEED)),
                DossierSection.BUDGET);
        assertThat(rows).extracting(Row::kind).containsExactly(Kind.CHANGED, Kind.SAME);
        assertThat(rows.get(0).fields().stream().filter(ContentDiff::differs)).containsExactly(
                new FieldChange("item", "Lợn nái hậu bị", "Lợn nái Móng Cái"));
    }

    @Test
    void twoEqualItemsAreMatchedOneByOne() {
        List<Row> rows = rows(diff(with(List.of(), SOWS, SOWS), with(List.of(), SOWS, SOWS, SOWS)), DossierSection.BUDGET);
        assertThat(rows).extracting(Row::kind).containsExactly(Kind.SAME, Kind.SAME, Kind.ADDED);
    }

    @Test
    void householdsAreFoundByWhoTheyAre() {
        ContentDiff diff = diff(with(List.of(household(7, null), household(8, "1"), household(9, "1")), SOWS),
                with(List.of(household(9, "2"), household(8, "1"), household(10, null)), SOWS));
        assertThat(rows(diff, DossierSection.PARTICIPANTS)).extracting(Row::path, Row::kind).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("participants[9]", Kind.CHANGED), org.assertj.core.groups.Tuple.tuple("participants[8]", Kind.SAME),
                org.assertj.core.groups.Tuple.tuple("participants[10]", Kind.ADDED), org.assertj.core.groups.Tuple.tuple("participants[7]", Kind.REMOVED));
    }

    @Test
    void singleFieldsStandInTheirSections() {
        ProjectContent before = Samples.content(ProjectType.VALUE_CHAIN, SOWS);
        ProjectContent after = Samples.content(ProjectType.COMMUNITY, SOWS);
        ContentDiff diff = diff(before, after);
        assertThat(diff.parts()).filteredOn(ContentDiff.Part::isChanged).extracting(ContentDiff.Part::section).containsExactly(
                DossierSection.GENERAL, DossierSection.LEAD_UNIT, DossierSection.GROUP, DossierSection.CONTRACTS);
    }
}
