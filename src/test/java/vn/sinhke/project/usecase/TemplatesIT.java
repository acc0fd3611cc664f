package vn.sinhke.project.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.household.domain.Deficit;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.domain.HouseholdReview;
import vn.sinhke.household.domain.Place;
import vn.sinhke.household.domain.Traits;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.household.usecase.SupportLedger;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.domain.Template;
import vn.sinhke.project.query.EarlierDossiers;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectRow;
import vn.sinhke.project.query.TemplateRow;
import vn.sinhke.project.query.Templates;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Templates on both servers: the samples, dossiers begun from them, new periods, and copies of earlier dossiers. */
class TemplatesIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private static void on(DatabaseServer server, BiConsumer<Wiring, Dossiers> test) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            wiring.with(BusinessClock.class, Story.CLOCK).with(AuditLog.class, new AuditLog() {
                @Override
                public void append(String action, String type, Object id, String detail) { }
            });
            Dossiers dossiers = new Dossiers(wiring);
            wiring.with(CurrentActor.class, dossiers);
            wiring.run(() -> test.accept(wiring, dossiers));
        }
    }

    private static ProjectContent head(Dossiers dossiers, ProjectType type, String commune, List<Participant> participants) {
        return new ProjectContent(type, "", null, type == ProjectType.COMMUNITY ? Manager.DISTRICT : Manager.DEPARTMENT, null,
                List.of(new Site(dossiers.unit(commune), null)), null, null, null, null, participants, List.of(), List.of(), List.of(), null, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void everySampleFillsADossierWithinTheLaw(DatabaseServer server) {
        on(server, (wiring, dossiers) -> {
            dossiers.as(dossiers.person(Role.DISTRICT_OFFICER, "065"));
            Templates templates = wiring.get(Templates.class);
            List<TemplateRow> all = templates.on(TODAY);
            assertThat(all).extracting(TemplateRow::product).contains("lợn nái sinh sản", "trâu sinh sản", "bò sinh sản", "dê thịt", "gừng trâu",
                    "khoai tây vụ đông", "cây lê VH6", "gà thả đồi", "ong mật", "dong riềng");
            assertThat(all).allMatch(TemplateRow::toConfirm);
            for (TemplateRow row : all) {
                for (ProjectType type : ProjectType.values()) {
                    Long id = wiring.get(StartFromTemplate.class).start(row.code(), head(dossiers, type, "02107", List.of()), 20, null).id();
                    ProjectContent made = wiring.get(ProjectDetails.class).of(id).content();
                    assertThat(made.name()).contains("xã Nông Hạ").doesNotContain("???");
                    assertThat(made.startDate()).isEqualTo(LocalDate.of(2024, 7, 1));
                    assertThat(made.budget()).isNotEmpty();
                    List<Check> checks = wiring.get(ProjectCases.class).judge(made, id, TODAY).checks();
                    assertThat(checks).filteredOn(check -> check.outcome() == Check.Outcome.FAIL).extracting(Check::rule)
                            .isSubsetOf("contract-present");
                    assertThat(checks).filteredOn(check -> check.rule().equals("price-norm")).extracting(Check::outcome)
                            .as(row.code()).containsExactly(Check.Outcome.PASS);
                }
            }
        });
    }

    @Test
    void whatIsMissingIsSaidAndForeignPlacesAreRefused() {
        on(DatabaseServer.MARIADB, (wiring, dossiers) -> {
            dossiers.as(dossiers.person(Role.DISTRICT_OFFICER, "066"));
            StartFromTemplate starting = wiring.get(StartFromTemplate.class);
            assertThatThrownBy(() -> starting.start("SOW", head(dossiers, ProjectType.VALUE_CHAIN, "02107", List.of()), 20, null))
                    .isInstanceOf(Problem.NotAllowed.class);
            assertThatThrownBy(() -> starting.start("NOTHING", head(dossiers, ProjectType.VALUE_CHAIN, "02179", List.of()), 20, null))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> starting.start("SOW", head(dossiers, ProjectType.VALUE_CHAIN, "02179", List.of()), 0, null))
                    .isInstanceOf(Problem.RulesBroken.class);
        });
    }

    private static Template changed(Template old, String months, LocalDate from, List<Template.Share> shares) {
        return new Template(null, old.code(), old.product(), old.activity(), old.component(), Integer.parseInt(months), old.cycles(), old.items(),
                shares, old.goals(), old.sale(), old.rotation(), "QĐ 12/QĐ-UBND", false, from, null);
    }

    @ParameterizedTest
    @EnumSource
    void aNewPeriodFollowsAndTheOldOneStays(DatabaseServer server) {
        on(server, (wiring, dossiers) -> {
            dossiers.as(new Actor(1, "quantri", "Quản trị", List.of(new Actor.Held(Role.ADMIN, null, null, null, null, null, null, false)), List.of()));
            Template old = wiring.get(Templates.class).at("SOW", TODAY);
            LocalDate change = LocalDate.of(2024, 9, 1);
            wiring.get(AddTemplatePeriod.class).add(changed(old, "30", change, old.shares()));
            wiring.em().clear();
            assertThat(wiring.get(Templates.class).at("SOW", change.minusDays(1)).months()).isEqualTo(24);
            Template now = wiring.get(Templates.class).at("SOW", change);
            assertThat(now.months()).isEqualTo(30);
            assertThat(now.toConfirm()).isFalse();
            assertThat(now.items()).isEqualTo(old.items());
            assertThat(now.goals()).isEqualTo(old.goals());
            assertThat(now.sharesOf(ProjectType.COMMUNITY)).isEqualTo(old.sharesOf(ProjectType.COMMUNITY));
        });
    }

    @Test
    void noPeriodBeginsTodayNorWithHalfTheMoneyNorByAnybodyElse() {
        on(DatabaseServer.MARIADB, (wiring, dossiers) -> {
            Template old = wiring.get(Templates.class).at("SOW", TODAY);
            AddTemplatePeriod adding = wiring.get(AddTemplatePeriod.class);
            for (Role role : Role.values()) {
                if (role != Role.ADMIN) {
                    dossiers.as(new Actor(2, "x", "X", List.of(new Actor.Held(role, null, null, null, null, null, null, false)), List.of()));
                    assertThatThrownBy(() -> adding.add(changed(old, "24", TODAY.plusDays(1), old.shares()))).isInstanceOf(Problem.NotAllowed.class);
                }
            }
            dossiers.as(new Actor(1, "quantri", "Quản trị", List.of(new Actor.Held(Role.ADMIN, null, null, null, null, null, null, false)), List.of()));
            Problem.RulesBroken refused = catchThrowableOfType(Problem.RulesBroken.class,
                    () -> adding.add(changed(old, "0", TODAY, old.shares().subList(0, 1))));
            assertThat(refused.violations()).extracting(Violation::rule).contains("template-months", "template-period-not-in-future",
                    "template-shares-are-whole", "template-shares-own");
            assertThat(refused.violations()).extracting(Messages.in(Messages.VIETNAMESE)::of).noneMatch(text -> text.contains("???"));
        });
    }

    private static Long household(Wiring wiring, Dossiers dossiers, String code, HouseholdClass of) {
        Place place = new Place("Thôn Nà Coòng", dossiers.unit("02179"), dossiers.unit("066"), dossiers.unit("06"));
        Household household = new Household(code, "Nông Thị Hòa", null, place, 4, new Traits(false, false, false, false),
                LocalDate.of(2022, 12, 14), new HouseholdReview.Finding(of, null, EnumSet.of(Deficit.EMPLOYMENT), Money.vnd(1_200_000), null,
                        "12/QĐ-UBND", LocalDate.of(2022, 12, 10)));
        wiring.get(Households.class).add(household);
        return household.id();
    }

    @ParameterizedTest
    @EnumSource
    void aCopyLeavesOutWhoMayNoLongerTakePartAndMovesTheDays(DatabaseServer server) {
        on(server, (wiring, dossiers) -> {
            Actor officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
            dossiers.as(officer);
            Long poor = household(wiring, dossiers, "HH-066-900001", HouseholdClass.POOR);
            Long average = household(wiring, dossiers, "HH-066-900002", HouseholdClass.AVERAGE_LIVING);
            Long elsewhere = household(wiring, dossiers, "HH-066-900003", HouseholdClass.POOR);
            Long experienced = household(wiring, dossiers, "HH-066-900004", HouseholdClass.AVERAGE_LIVING);
            wiring.get(SupportLedger.class).claim(77L, "DA-2024-066-0077", "lợn nái sinh sản", "lợn nái sinh sản", LocalDate.of(2024, 1, 1),
                    LocalDate.of(2027, 1, 1), List.of(elsewhere));
            ProjectContent typed = head(dossiers, ProjectType.VALUE_CHAIN, "02179", List.of(
                    new Participant(poor, ParticipantKind.BENEFICIARY, BigDecimal.TEN), new Participant(average, ParticipantKind.BENEFICIARY, null),
                    new Participant(elsewhere, ParticipantKind.BENEFICIARY, null), new Participant(experienced, ParticipantKind.EXPERIENCED_MEMBER, null)));
            typed = new ProjectContent(typed.type(), typed.name(), null, typed.manager(), null, typed.sites(), null, null,
                    new vn.sinhke.project.domain.LeadUnit(vn.sinhke.project.domain.LeadUnitKind.COOPERATIVE, "HTX Trần Phú", "4800", "Ông A"), null,
                    typed.participants(), List.of(), List.of(), List.of(), null, List.of());
            Long source = wiring.get(StartFromTemplate.class).start("SOW", typed, 20, LocalDate.of(2023, 2, 1)).id();
            wiring.em().flush();

            CopyProject.Copied copied = wiring.get(CopyProject.class).copy(source, LocalDate.of(2024, 7, 1));
            ProjectContent copy = wiring.get(ProjectDetails.class).of(copied.id()).content();
            assertThat(copy.participants()).extracting(Participant::householdId).containsExactly(poor, experienced);
            assertThat(copy.participants().get(0).stock()).isEqualByComparingTo(BigDecimal.TEN);
            assertThat(copied.leftOut()).extracting(CopyProject.LeftOut::code, CopyProject.LeftOut::why).containsExactly(
                    org.assertj.core.groups.Tuple.tuple("HH-066-900002", CopyProject.Left.NOT_ELIGIBLE),
                    org.assertj.core.groups.Tuple.tuple("HH-066-900003", CopyProject.Left.SUPPORTED_ELSEWHERE));
            assertThat(copy.startDate()).isEqualTo(LocalDate.of(2024, 7, 1));
            assertThat(copy.cycles().get(0).from()).isEqualTo(LocalDate.of(2024, 7, 1));
            assertThat(copy.cycles().get(0).to()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(copy.cycles()).extracting(cycle -> cycle.budgetYear()).containsExactly(2024, 2025);
            assertThat(copy.contracts()).singleElement().satisfies(one -> {
                assertThat(one.buyer()).isEqualTo("HTX Trần Phú");
                assertThat(one.from()).isNull();
                assertThat(one.to()).isNull();
            });
            assertThat(copy.budget()).isEqualTo(wiring.get(ProjectDetails.class).of(source).content().budget());
            assertThat(wiring.get(EarlierDossiers.class).find("lon nai", 10)).extracting(ProjectRow::id).containsExactlyInAnyOrder(copied.id(), source);
            assertThat(wiring.get(EarlierDossiers.class).leadUnit(dossiers.unit("02179"), "lon nai sinh san").orElseThrow().unit().name())
                    .isEqualTo("HTX Trần Phú");

            dossiers.as(dossiers.person(Role.DISTRICT_OFFICER, "065"));
            assertThatThrownBy(() -> wiring.get(CopyProject.class).copy(source, null)).isInstanceOf(Problem.NotFound.class);
            assertThat(wiring.get(EarlierDossiers.class).find("lon nai", 10)).isEmpty();
            dossiers.as(dossiers.person(Role.AUDITOR, null));
            assertThatThrownBy(() -> wiring.get(CopyProject.class).copy(source, null)).isInstanceOf(Problem.NotAllowed.class);
        });
    }
}
