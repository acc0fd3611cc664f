package vn.sinhke.project.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperNeed;
import vn.sinhke.project.domain.PaperNeed.Degree;
import vn.sinhke.project.domain.PaperNeed.GivenBy;
import vn.sinhke.project.domain.PaperNeed.Stage;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.PriceFacts;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Samples;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Check.Outcome;
import vn.sinhke.shared.ProjectType;

class PapersAreCompleteTest {
    private static final ProjectContent CONTENT = Samples.content(ProjectType.VALUE_CHAIN);

    private static PaperState paper(AttachmentKind kind, Degree need, GivenBy givenBy, boolean toConfirm, int files, int attached) {
        return new PaperNeed(kind, Stage.SUBMISSION, need, givenBy, null, files, null, "NĐ 358/2025", toConfirm, null).in(CONTENT, attached);
    }

    private static Check check(PaperState... papers) {
        ProjectCase base = Samples.of(CONTENT, Samples.households(1, 0));
        return new PapersAreComplete().check(new ProjectCase(base.content(), base.day(), base.households(), base.siteCaps(), base.limits(),
                base.overlaps(), PriceFacts.NONE, List.of(papers))).orElse(null);
    }

    @Test
    void aConfirmedMandatoryPaperRefusesUntilItIsThere() {
        PaperState agreement = paper(AttachmentKind.LEAD_UNIT_AGREEMENT, Degree.MANDATORY, null, false, 1, 0);
        PaperState safety = paper(AttachmentKind.SAFETY_COMMITMENT, Degree.MANDATORY, null, false, 1, 0);
        Check refused = check(agreement, safety);
        assertThat(refused.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(refused.args().get(0)).as("all at once").isEqualTo(List.of(AttachmentKind.LEAD_UNIT_AGREEMENT, AttachmentKind.SAFETY_COMMITMENT));
        assertThat(refused.article()).isEqualTo("NĐ 358/2025");
        assertThat(check(paper(AttachmentKind.LEAD_UNIT_AGREEMENT, Degree.MANDATORY, null, false, 1, 1)).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void whatIsToBeConfirmedOnlyReminds() {
        assertThat(check(paper(AttachmentKind.COMMITMENT, Degree.MANDATORY, null, true, 1, 0)).outcome()).isEqualTo(Outcome.WARN);
        assertThat(check(paper(AttachmentKind.COMMITMENT, Degree.CONDITIONAL, null, false, 1, 0)).outcome()).isEqualTo(Outcome.WARN);
        assertThat(check(paper(AttachmentKind.OTHER, Degree.OPTIONAL, null, false, 1, 0)).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void dataOfTheFormStandForAPaper() {
        assertThat(check(paper(AttachmentKind.LINKAGE_CONTRACT, Degree.MANDATORY, GivenBy.CONTRACTS, false, 1, 0)).outcome()).isEqualTo(Outcome.PASS);
        assertThat(check(paper(AttachmentKind.GROUP_MEETING_MINUTES, Degree.MANDATORY, GivenBy.MEETING, true, 1, 0)).outcome()).isEqualTo(Outcome.WARN);
    }

    @Test
    void threeQuotesAreThreeFiles() {
        assertThat(check(paper(AttachmentKind.PRICE_QUOTE, Degree.MANDATORY, null, false, 3, 2)).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(paper(AttachmentKind.PRICE_QUOTE, Degree.MANDATORY, null, false, 3, 2).lacking()).isEqualTo(1);
        assertThat(check(paper(AttachmentKind.PRICE_QUOTE, Degree.MANDATORY, null, false, 3, 3)).outcome()).isEqualTo(Outcome.PASS);
    }
}
