package vn.sinhke.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sinhke.project.domain.Project.Territory;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Actor.Delegated;
import vn.sinhke.shared.Actor.Held;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Occasion;

/** The table of a dossier: who may do what, generated over every role, place and row. */
class ProjectWorkflowTest {
    private static final long AUTHOR = 1;
    private static final long OTHER = 2;
    private static final long GIVER = 50;
    private static final long OWNER = 66;
    private static final long COMMUNE = 2179;
    private static final long PROVINCE = 6;
    private static final long AGENCY = 900;
    private static final long FOREIGN = 65;
    private static final Set<String> SEAT_PARTIES = Set.of("COUNCIL_OPENER", "COUNCIL_CHAIR");

    private static Project project(Manager manager) {
        ProjectContent base = Samples.content(ProjectType.VALUE_CHAIN, Samples.line(1000, 500));
        ProjectContent content = new ProjectContent(base.type(), base.name(), base.component(), manager, base.product(), base.sites(),
                base.startDate(), base.months(), base.leadUnit(), null, base.participants(), base.budget(), base.cycles(), base.contracts(),
                null, List.of());
        return new Project("DA-2024-066-0001", new Territory(OWNER, COMMUNE, OWNER, PROVINCE, AGENCY), AUTHOR,
                LocalDateTime.of(2024, 6, 3, 8, 0), Samples.DAY, content);
    }

    private static Actor actor(long id, Role role, boolean home) {
        boolean department = Set.of(Role.DEPT_APPRAISER, Role.DEPT_HEAD).contains(role);
        long unit = !home ? FOREIGN : role == Role.PROVINCE_LEADER ? PROVINCE : role == Role.COMMUNITY_MONITOR ? COMMUNE : OWNER;
        return new Actor(id, "a", "A", List.of(new Held(role, unit, "", "", home ? AGENCY : 901L, "", "", department ? Component.AGRICULTURE : null)),
                List.of());
    }

    private static Occasion occasion(String seat, Long... members) {
        return Occasion.on(Samples.DAY).with(CouncilFacts.class, new CouncilFacts("01", seat, Set.of(members), List.of(), List.of(), List.of(), null, CouncilFacts.Minutes.NONE));
    }

    @Test
    void everyStateIsReachedAndOnlyFinalOnesEnd() {
        assertThat(ProjectWorkflow.V1.reachableFrom(ProjectState.DRAFT)).isEqualTo(EnumSet.allOf(ProjectState.class));
        for (ProjectState state : ProjectState.values()) {
            assertThat(ProjectWorkflow.V1.from(state).isEmpty()).as(state.name()).isEqualTo(state.isFinal());
        }
    }

    @Test
    void everyActionOfTheContractStandsInTheTable() {
        Set<ProjectAction> used = EnumSet.noneOf(ProjectAction.class);
        ProjectWorkflow.V1.rows().forEach(row -> used.add(row.action()));
        assertThat(used).doesNotContain(ProjectAction.PUBLISH_RESULT);
        ProjectWorkflow.V2.rows().forEach(row -> used.add(row.action()));
        assertThat(used).isEqualTo(EnumSet.allOf(ProjectAction.class));
        assertThat(used.stream().map(ProjectAction::apiName).distinct()).hasSize(22);
    }

    @TestFactory
    Stream<DynamicTest> everyRoleMayDoExactlyWhatTheTableSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Manager manager : Manager.values()) {
            Project project = project(manager);
            for (var row : ProjectWorkflow.V2.rows()) {
                ProjectParty party = (ProjectParty) row.by();
                for (Role role : Role.values()) {
                    boolean expected = ProjectParty.rolesOf(party, manager).contains(role);
                    tests.add(DynamicTest.dynamicTest(manager + " " + row.from() + " " + row.action() + " " + role, () -> {
                        assertThat(party.holds(actor(OTHER, role, true), project, occasion(null))).isEqualTo(expected);
                        assertThat(party.holds(actor(OTHER, role, false), project, occasion(null))).as("elsewhere").isFalse();
                    }));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void from2026TheResultIsPublishedBeforeTheDossierIsPresented() {
        Project project = project(Manager.DEPARTMENT);
        project.submitted(AUTHOR, java.time.LocalDate.of(2026, 1, 5), ProjectWorkflow.PUBLISHING, null, 1, 1, 0);
        assertThat(ProjectWorkflow.of(project)).isSameAs(ProjectWorkflow.V2);
        var present = ProjectWorkflow.V2.find(ProjectState.APPRAISED_PASS, ProjectAction.PRESENT).orElseThrow();
        var publish = ProjectWorkflow.V2.find(ProjectState.APPRAISED_PASS, ProjectAction.PUBLISH_RESULT).orElseThrow();
        assertThat(present.guards()).flatExtracting(guard -> guard.check(project, occasion(null))).extracting("rule").containsExactly("result-published");
        assertThat(publish.guards()).flatExtracting(guard -> guard.check(project, occasion(null))).isEmpty();
        project.resultPublished(java.time.LocalDate.of(2026, 2, 2));
        assertThat(present.guards()).flatExtracting(guard -> guard.check(project, occasion(null))).isEmpty();
        assertThat(publish.guards()).flatExtracting(guard -> guard.check(project, occasion(null))).extracting("rule").containsExactly("result-not-published");
        project.submitted(AUTHOR, java.time.LocalDate.of(2026, 3, 2), ProjectWorkflow.CURRENT, null, 1, 1, 0);
        assertThat(ProjectWorkflow.of(project)).as("the table of the first submission stays").isSameAs(ProjectWorkflow.V2);
    }

    /** DOMAIN §3D 17 and 18: what is accepted is paid afterwards, so only the settlement waits for the payments. */
    @Test
    void theSettlementWaitsForPaymentsAndNamesThem() {
        MoneyFacts open = new MoneyFacts(List.of(), Money.vnd(5), List.of("UNC-07", "UNC-08"));
        assertThat(broken(ProjectState.COMPLETED, ProjectAction.SETTLE, open)).containsExactly("no-open-advance", "no-payment-under-way");
        assertThat(open.unsettled()).extracting(Messages.in(Messages.VIETNAMESE)::of).satisfies(said -> assertThat(String.join(" ", said))
                .contains("5\u00a0đ").contains("UNC-07, UNC-08"));
        assertThat(broken(ProjectState.IN_PROGRESS, ProjectAction.FINAL_ACCEPTANCE, open)).isEmpty();
        MoneyFacts done = new MoneyFacts(List.of(), Money.ZERO, List.of());
        assertThat(broken(ProjectState.COMPLETED, ProjectAction.SETTLE, done)).isEmpty();
    }

    private static List<String> broken(ProjectState from, ProjectAction action, MoneyFacts money) {
        return ProjectWorkflow.V1.find(from, action).orElseThrow().guards().stream()
                .flatMap(guard -> guard.check(project(Manager.DEPARTMENT), occasion(null).with(MoneyFacts.class, money)).stream())
                .map(Violation::rule).toList();
    }

    @Test
    void onlyTheSeatOpensAndConcludesACouncil() {
        Project project = project(Manager.DEPARTMENT);
        Actor member = actor(OTHER, Role.DEPT_APPRAISER, true);
        assertThat(ProjectParty.COUNCIL_OPENER.holds(member, project, occasion("CHAIR"))).isTrue();
        assertThat(ProjectParty.COUNCIL_OPENER.holds(member, project, occasion("SECRETARY"))).isTrue();
        assertThat(ProjectParty.COUNCIL_OPENER.holds(member, project, occasion("MEMBER"))).isFalse();
        assertThat(ProjectParty.COUNCIL_CHAIR.holds(member, project, occasion("CHAIR"))).isTrue();
        assertThat(ProjectParty.COUNCIL_CHAIR.holds(member, project, occasion("SECRETARY"))).isFalse();
        assertThat(ProjectWorkflow.V1.rows().stream().filter(row -> SEAT_PARTIES.contains(row.by().name())).count()).isEqualTo(4);
    }

    @Test
    void anAuthorNeitherReceivesNorAppraisesNorDecides() {
        Project project = project(Manager.DISTRICT);
        assertThat(ProjectParty.RECEIVER.holds(actor(OTHER, Role.DISTRICT_OFFICER, true), project, occasion(null))).isTrue();
        assertThat(ProjectParty.RECEIVER.holds(actor(AUTHOR, Role.DISTRICT_OFFICER, true), project, occasion(null))).isFalse();
        assertThat(ProjectParty.COUNCIL_CHAIR.holds(actor(AUTHOR, Role.DISTRICT_OFFICER, true), project, occasion("CHAIR"))).isFalse();
        assertThat(ProjectParty.APPROVER.holds(actor(OTHER, Role.DISTRICT_LEADER, true), project, occasion(null))).isTrue();
        assertThat(ProjectParty.APPROVER.holds(actor(AUTHOR, Role.DISTRICT_LEADER, true), project, occasion(null))).isFalse();
    }

    @Test
    void whoAppraisedDoesNotDecide() {
        Project project = project(Manager.DEPARTMENT);
        Actor leader = actor(OTHER, Role.PROVINCE_LEADER, true);
        assertThat(ProjectParty.APPROVER.holds(leader, project, occasion(null))).isTrue();
        assertThat(ProjectParty.APPROVER.holds(leader, project, occasion(null, OTHER))).isFalse();
        project.accepted(OTHER);
        assertThat(ProjectParty.APPROVER.holds(leader, project, occasion(null))).isFalse();
    }

    @Test
    void aDelegateDecidesWithinDatesSumTypeAndPlaceOnly() {
        Project project = project(Manager.DEPARTMENT);
        assertThat(delegate(PROVINCE, null, null, 0, 0, project)).isTrue();
        assertThat(delegate(PROVINCE, ProjectType.VALUE_CHAIN, 500L, 0, 0, project)).isTrue();
        assertThat(delegate(PROVINCE, null, 499L, 0, 0, project)).as("above the sum").isFalse();
        assertThat(delegate(PROVINCE, ProjectType.COMMUNITY, null, 0, 0, project)).as("other type").isFalse();
        assertThat(delegate(FOREIGN, null, null, 0, 0, project)).as("other place").isFalse();
        assertThat(delegate(PROVINCE, null, null, -10, -1, project)).as("ended yesterday").isFalse();
        assertThat(delegate(PROVINCE, null, null, 1, 10, project)).as("begins tomorrow").isFalse();
    }

    @Test
    void nobodyDecidesInTheNameOfWhoeverReceivedOrAppraised() {
        Project project = project(Manager.DEPARTMENT);
        assertThat(delegate(PROVINCE, null, null, 0, 0, project)).isTrue();
        assertThat(ProjectParty.APPROVER.holds(holding(Role.PROVINCE_LEADER, PROVINCE, null), project, occasion(null, GIVER))).as("its council").isFalse();
        project.accepted(GIVER);
        assertThat(delegate(PROVINCE, null, null, 0, 0, project)).as("received by the giver").isFalse();
        Project presented = project(Manager.DEPARTMENT);
        presented.presented(GIVER);
        assertThat(delegate(PROVINCE, null, null, 0, 0, presented)).as("presented by somebody else").isTrue();
        presented.presented(OTHER);
        assertThat(delegate(PROVINCE, null, null, 0, 0, presented)).as("presented by the very delegate").isFalse();
    }

    @Test
    void aHeadsPowerPlaysTheHeadsPartInTheHeadsDepartmentOnly() {
        Set<ProjectParty> ofTheHead = EnumSet.of(ProjectParty.AGENCY_HEAD, ProjectParty.PRESENTER, ProjectParty.BUDGET_HOLDER, ProjectParty.ACCEPTANCE_BOARD,
                ProjectParty.AGENCY);
        for (ProjectParty party : ProjectParty.values()) {
            Actor holder = holding(Role.DEPT_HEAD, PROVINCE, AGENCY);
            assertThat(party.holds(holder, project(Manager.DEPARTMENT), occasion(null))).as(party.name()).isEqualTo(ofTheHead.contains(party));
            assertThat(party.onBehalfOf(holder, project(Manager.DEPARTMENT), occasion(null)).isPresent()).as(party.name()).isEqualTo(ofTheHead.contains(party));
            assertThat(party.holds(holder, project(Manager.DISTRICT), occasion(null))).as("of a district").isFalse();
            assertThat(party.holds(holding(Role.DEPT_HEAD, PROVINCE, 901L), project(Manager.DEPARTMENT), occasion(null))).as("another department").isFalse();
        }
    }

    @Test
    void anAbolishedDistrictDecidesNothing() {
        AuthorityFacts before = new AuthorityFacts(Money.vnd(1), "", Samples.DAY, null);
        AuthorityFacts after = new AuthorityFacts(Money.vnd(1), "", Samples.DAY, Samples.DAY);
        assertThat(before.abolished(project(Manager.DISTRICT))).isEmpty();
        assertThat(after.abolished(project(Manager.DISTRICT))).isPresent();
        assertThat(after.abolished(project(Manager.DEPARTMENT))).as("the province decides").isEmpty();
        Project raised = project(Manager.DISTRICT);
        raised.raisedToProvince(OTHER);
        assertThat(after.abolished(raised)).isEmpty();
        Project handed = project(Manager.DISTRICT);
        handed.reassign(new Territory(COMMUNE, COMMUNE, COMMUNE, PROVINCE, AGENCY));
        assertThat(after.abolished(handed)).as("a commune stands where its district stood").isEmpty();
    }

    private static Actor holding(Role role, long unit, Long agency) {
        return new Actor(OTHER, "b", "B", List.of(), List.of(new Delegated(1, GIVER, "Chủ tịch", role, unit, agency, unit, null, null,
                Samples.DAY, Samples.DAY, "01", "UY_QUYEN")));
    }

    private static boolean delegate(long unit, ProjectType type, Long upTo, int from, int to, Project project) {
        Delegated power = new Delegated(1, GIVER, "Chủ tịch", Role.PROVINCE_LEADER, PROVINCE, null, unit, type, upTo == null ? null : Money.vnd(upTo),
                Samples.DAY.plusDays(from), Samples.DAY.plusDays(to), "01", "UY_QUYEN");
        Actor actor = new Actor(OTHER, "b", "B", List.of(), List.of(power));
        boolean holds = ProjectParty.APPROVER.holds(actor, project, occasion(null));
        assertThat(ProjectParty.APPROVER.onBehalfOf(actor, project, occasion(null)).isPresent()).isEqualTo(holds);
        return holds;
    }
}
