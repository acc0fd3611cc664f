package vn.sinhke.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Role;

/** Who lets which paper go out, and who does not. */
class IssuingPartyTest {
    private static final long DEPARTMENT = 70;
    private static final long PROVINCE = 6;
    private static final long DISTRICT = 66;
    private static final long COMMUNE = 2179;
    private static final Actor HEAD = person(1, Role.DEPT_HEAD, PROVINCE, DEPARTMENT);
    private static final Actor CLERK = person(2, Role.RECORDS_CLERK, PROVINCE, DEPARTMENT);
    private static final Actor LEADER = person(3, Role.PROVINCE_LEADER, PROVINCE, 60L);
    private static final Actor DELEGATE = person(4, Role.DEPT_HEAD, PROVINCE, 71L);
    private static final Actor AUTHOR = person(5, Role.PROVINCE_LEADER, PROVINCE, 60L);
    private static final Actor COMMUNE_OFFICER = person(6, Role.COMMUNE_OFFICER, COMMUNE, 90L);
    private static final Actor OTHER_COMMUNE = person(7, Role.COMMUNE_OFFICER, 2180, 91L);
    private static final Actor APPRAISER = person(8, Role.DEPT_APPRAISER, PROVINCE, DEPARTMENT);
    private static final Actor DISTRICT_LEADER = person(9, Role.DISTRICT_LEADER, DISTRICT, 66L);
    private static final Actor AUDITOR = new Actor(10, "a", "A", List.of(new Actor.Held(Role.AUDITOR, null, null, null, null, null, null, false)), List.of());

    private static Actor person(long id, Role role, long unit, long agency) {
        return new Actor(id, "p" + id, "P" + id, List.of(new Actor.Held(role, unit, null, null, agency, null, null, false)), List.of());
    }

    private static IssuingCase of(Manager manager, String seat) {
        return new IssuingCase(new Standing(1L, "DA", "Lợn", 1, ProjectState.APPROVED, manager, DISTRICT, COMMUNE, DISTRICT, PROVINCE,
                manager == Manager.DEPARTMENT ? DEPARTMENT : 66L, AUTHOR.id(), AUTHOR.id(), false), DEPARTMENT, () -> Optional.ofNullable(seat),
                () -> Optional.of(DELEGATE.id()));
    }

    private static boolean may(DocumentKind kind, Actor who) {
        return IssuingParty.of(kind).mayIssue(who, of(Manager.DEPARTMENT, null));
    }

    private static boolean replaces(DocumentKind kind, Actor who) {
        return IssuingParty.of(kind).mayReplace(who, of(Manager.DEPARTMENT, null));
    }

    @Test
    void theHeadSignsWhatTheAgencySends() {
        for (DocumentKind kind : List.of(DocumentKind.RETURN_NOTICE, DocumentKind.CONTRACT, DocumentKind.SUBMISSION_LETTER, DocumentKind.PROGRESS_REPORT)) {
            assertThat(may(kind, HEAD)).isTrue();
            assertThat(replaces(kind, HEAD)).isTrue();
            assertThat(List.of(APPRAISER, LEADER, DELEGATE, COMMUNE_OFFICER, DISTRICT_LEADER, AUDITOR)).noneMatch(who -> may(kind, who));
        }
    }

    @Test
    void theClerkOfTheRegisterIssuesEverythingAndReplacesNothing() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(may(kind, CLERK)).as(kind.name()).isTrue();
            assertThat(replaces(kind, CLERK)).as(kind.name()).isFalse();
            assertThat(may(kind, person(20, Role.RECORDS_CLERK, PROVINCE, 71L))).as(kind.name()).isFalse();
        }
    }

    @Test
    void theCouncilSignsItsOwnPapers() {
        IssuingCase chair = of(Manager.DEPARTMENT, "CHAIR");
        IssuingCase secretary = of(Manager.DEPARTMENT, "SECRETARY");
        IssuingCase member = of(Manager.DEPARTMENT, "MEMBER");
        assertThat(IssuingParty.of(DocumentKind.COUNCIL_MINUTES).mayIssue(APPRAISER, chair)).isTrue();
        assertThat(IssuingParty.of(DocumentKind.COUNCIL_MINUTES).mayIssue(APPRAISER, secretary)).isTrue();
        assertThat(IssuingParty.of(DocumentKind.COUNCIL_MINUTES).mayIssue(APPRAISER, member)).isFalse();
        assertThat(IssuingParty.of(DocumentKind.APPRAISAL_REPORT).mayIssue(APPRAISER, chair)).isTrue();
        assertThat(IssuingParty.of(DocumentKind.APPRAISAL_REPORT).mayIssue(APPRAISER, secretary)).isFalse();
        assertThat(IssuingParty.of(DocumentKind.SUBMISSION_LETTER).mayIssue(APPRAISER, of(Manager.DISTRICT, "CHAIR"))).isTrue();
        assertThat(IssuingParty.of(DocumentKind.SUBMISSION_LETTER).mayIssue(DISTRICT_LEADER, of(Manager.DISTRICT, null))).isFalse();
    }

    @Test
    void aDecisionGoesOutByWhoeverDecidedAndIsReplacedByALeaderOnly() {
        assertThat(may(DocumentKind.APPROVAL_DECISION, LEADER)).isTrue();
        assertThat(may(DocumentKind.APPROVAL_DECISION, DELEGATE)).isTrue();
        assertThat(may(DocumentKind.APPROVAL_DECISION, AUTHOR)).as("nobody lets their own dossier through").isFalse();
        assertThat(may(DocumentKind.APPROVAL_DECISION, HEAD)).isFalse();
        assertThat(replaces(DocumentKind.APPROVAL_DECISION, LEADER)).isTrue();
        assertThat(replaces(DocumentKind.APPROVAL_DECISION, DELEGATE)).isFalse();
    }

    @Test
    void recordsGoOutOnTheSpotAndByWhoAcceptsWork() {
        assertThat(may(DocumentKind.HANDOVER_RECORD, COMMUNE_OFFICER)).isTrue();
        assertThat(may(DocumentKind.HANDOVER_RECORD, OTHER_COMMUNE)).isFalse();
        assertThat(may(DocumentKind.ACCEPTANCE_RECORD, APPRAISER)).isTrue();
        assertThat(may(DocumentKind.ACCEPTANCE_RECORD, COMMUNE_OFFICER)).isFalse();
    }
}
