package vn.sinhke.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.LegalRegime;
import vn.sinhke.reference.query.LegalRegimes;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.reference.query.ReferenceNews;
import vn.sinhke.reference.query.WorkingCalendar;
import vn.sinhke.reference.usecase.AddCapPeriod;
import vn.sinhke.reference.usecase.AddParameterPeriod;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.WorkingDayCalendar;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Scenarios 1 to 3: a dossier is judged by the caps, the numbers and the regime of its own day, whatever came after. */
class LawDatesIT {
    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
    private static final long TOTAL = 1_000_000_000L;

    private Wiring app;
    private Dossiers dossiers;
    private Actor admin;
    private Actor officer;

    @ParameterizedTest
    @EnumSource
    void theDayOfTheDossierDecides(DatabaseServer server) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, Story.CLOCK).with(WorkingDayCalendar.class, WorkingCalendar.class);
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
                admin = dossiers.person(Role.ADMIN, null);
                officer = dossiers.person(Role.DISTRICT_OFFICER, "066");
                areas();
            });
            capsOfTheNation();
            aProvinceIsStricterFromADay();
            aProvinceMayNotBeLaxer();
            whereTheLawLeavesItTheProvinceSets();
            regimes();
        }
    }

    private void areas() {
        for (String[] area : new String[][] {{"02179", "ESPECIALLY_DIFFICULT"}, {"02107", "DIFFICULT"}, {"02086", "OTHER_ELIGIBLE"}}) {
            dossiers.sql("DELETE FROM area_class WHERE admin_unit_id = ?1", dossiers.unit(area[0]));
            dossiers.sql("INSERT INTO area_class (admin_unit_id, area_class, valid_from, source, sample)"
                    + " VALUES (?1, ?2, '2021-01-01', 'Thử', TRUE)", dossiers.unit(area[0]), area[1]);
        }
    }

    private void capsOfTheNation() {
        LocalDate day = FROM.minusDays(1);
        assertThat(cap("02179", ProjectType.VALUE_CHAIN, 800_000_000L, day).outcome()).as("80 % in an especially difficult area").isEqualTo(Check.Outcome.PASS);
        Check beyond = cap("02179", ProjectType.VALUE_CHAIN, 800_100_000L, day);
        assertThat(beyond.outcome()).as("80.01 %").isEqualTo(Check.Outcome.FAIL);
        assertThat(beyond.limit()).isEqualTo("0.80");
        assertThat(beyond.article()).contains("Điều 21");
        assertThat(cap("02086", ProjectType.COMMUNITY, 610_000_000L, day).outcome()).as("61 % elsewhere").isEqualTo(Check.Outcome.FAIL);
        assertThat(cap("02086", ProjectType.COMMUNITY, 600_000_000L, day).outcome()).isEqualTo(Check.Outcome.PASS);
        assertThat(cap("02179", ProjectType.COMMUNITY, 950_000_000L, day).outcome()).as("95 % in an especially difficult area").isEqualTo(Check.Outcome.PASS);
    }

    private void aProvinceIsStricterFromADay() {
        edit(() -> app.get(AddCapPeriod.class).add(ProjectType.VALUE_CHAIN, AreaClass.ESPECIALLY_DIFFICULT, new BigDecimal("70"),
                "NQ 05/2024/NQ-HĐND Điều 3", FROM, dossiers.unit("06")));
        assertThat(cap("02179", ProjectType.VALUE_CHAIN, 800_000_000L, FROM.minusDays(1)).outcome()).as("dated the day before").isEqualTo(Check.Outcome.PASS);
        Check after = cap("02179", ProjectType.VALUE_CHAIN, 800_000_000L, FROM);
        assertThat(after.outcome()).isEqualTo(Check.Outcome.FAIL);
        assertThat(after.limit()).isEqualTo("0.70");
        assertThat(after.article()).isEqualTo("NQ 05/2024/NQ-HĐND Điều 3");
        assertThat(cap("02179", ProjectType.VALUE_CHAIN, 700_000_000L, FROM).outcome()).isEqualTo(Check.Outcome.PASS);
        long id = app.in(() -> dossiers.dossier(ProjectState.RETURNED, Manager.DEPARTMENT, officer, null, null));
        app.run(() -> dossiers.sql("UPDATE project SET application_date = ?1 WHERE id = ?2", FROM.minusDays(1).toString(), id));
        assertThat(app.in(() -> app.get(ProjectDetails.class).read(id)).dayOfReference(FROM.plusMonths(1)))
                .as("a dossier that came back and is submitted later keeps its day").isEqualTo(FROM.minusDays(1));
    }

    private void aProvinceMayNotBeLaxer() {
        Long province = app.in(() -> dossiers.unit("06"));
        assertThat(refused(() -> app.get(AddCapPeriod.class).add(ProjectType.COMMUNITY, AreaClass.DIFFICULT, new BigDecimal("80.01"), "NQ", FROM, province)))
                .containsExactly("cap-above-national");
        assertThat(refused(() -> parameter(ParameterCode.MIN_TARGET_PERCENT, 49, province))).containsExactly("parameter-below-national");
        assertThat(refused(() -> parameter(ParameterCode.MAX_INPUT_CYCLES, 4, province))).containsExactly("parameter-above-national");
        assertThat(refused(() -> parameter(ParameterCode.DAYS_APPRAISAL, 16, province))).containsExactly("parameter-above-national");
        assertThat(refused(() -> parameter(ParameterCode.MIN_DEFICITS_POOR, 4, province))).containsExactly("parameter-national-only");
        assertThat(refused(() -> parameter(ParameterCode.POVERTY_LINE_RURAL, 1_499_999, province))).containsExactly("parameter-below-national");
        edit(() -> parameter(ParameterCode.MIN_TARGET_PERCENT, 60, province));
        edit(() -> parameter(ParameterCode.MAX_INPUT_CYCLES, 3, province));
        assertThat(value(ParameterCode.MIN_TARGET_PERCENT, FROM.minusDays(1), province)).isEqualTo(50);
        assertThat(value(ParameterCode.MIN_TARGET_PERCENT, FROM, province)).isEqualTo(60);
        assertThat(value(ParameterCode.MIN_TARGET_PERCENT, FROM, null)).isEqualTo(50);
    }

    private void whereTheLawLeavesItTheProvinceSets() {
        Long province = app.in(() -> dossiers.unit("06"));
        edit(() -> parameter(ParameterCode.DISTRICT_APPROVAL_LIMIT, 5_000_000_000L, province));
        edit(() -> parameter(ParameterCode.PASS_AVERAGE, 65, province));
        assertThat(value(ParameterCode.PASS_AVERAGE, FROM, province)).isEqualTo(65);
        assertThat(value(ParameterCode.PASS_AVERAGE, FROM.minusDays(1), province)).isEqualTo(70);
        // A nation that becomes stricter later overtakes a province that was.
        edit(() -> app.get(AddParameterPeriod.class).add(ParameterCode.MIN_TARGET_PERCENT, BigDecimal.valueOf(75), "NĐ mới", FROM.plusYears(1), null, null));
        assertThat(value(ParameterCode.MIN_TARGET_PERCENT, FROM.plusYears(1).minusDays(1), province)).isEqualTo(60);
        assertThat(value(ParameterCode.MIN_TARGET_PERCENT, FROM.plusYears(1), province)).isEqualTo(75);
    }

    private void regimes() {
        LegalRegimes regimes = app.get(LegalRegimes.class);
        List<LegalRegime> all = app.in(regimes::all);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).from()).as("no gap and no overlap").isEqualTo(all.get(i - 1).to().plusDays(1));
        }
        assertThat(regimes.at(LocalDate.of(2022, 4, 18))).isEmpty();
        Map.of("2022-04-19", "ND27-2022", "2024-01-17", "ND27-2022", "2024-01-18", "NQ111-2024", "2025-06-30", "NQ111-2024",
                        "2025-07-01", "ND131-2025", "2025-12-31", "ND131-2025", "2026-01-01", "NQ257-2025")
                .forEach((day, code) -> assertThat(regimes.at(LocalDate.parse(day)).map(LegalRegime::code)).as(day).contains(code));
        assertThat(all).extracting(LegalRegime::publishesResult).containsExactly(false, false, false, true);
        assertThat(all).extracting(LegalRegime::communeDecides).containsExactly(false, false, true, true);
        assertThat(all.get(3).toConfirm()).isTrue();
        assertThat(value(ParameterCode.POVERTY_LINE_RURAL, LocalDate.of(2026, 12, 31), null)).isEqualTo(1_500_000);
        assertThat(value(ParameterCode.POVERTY_LINE_RURAL, LocalDate.of(2027, 1, 1), null)).isEqualTo(2_200_000);
        assertThat(value(ParameterCode.POVERTY_LINE_URBAN, LocalDate.of(2027, 1, 1), null)).isEqualTo(2_800_000);
    }

    private Check cap(String commune, ProjectType type, long state, LocalDate day) {
        BudgetLine line = new BudgetLine(1, "Lợn nái", "con", BigDecimal.ONE, Money.vnd(TOTAL), Map.of(FundingSource.CENTRAL_BUDGET,
                Money.vnd(state), FundingSource.LEAD_UNIT_COUNTERPART, Money.vnd(TOTAL - state)));
        return app.in(() -> {
            ProjectContent content = new ProjectContent(type, "Lợn nái", Component.LIVELIHOOD_DIVERSIFICATION, Manager.DEPARTMENT, "lợn nái",
                    List.of(new Site(dossiers.unit(commune), null)), day, 24, null, null, List.of(), List.of(line), List.of(), List.of(), null, List.of());
            return app.get(ProjectCases.class).judge(content, null, day).checks().stream().filter(check -> check.rule().equals("support-ratio-cap"))
                    .findFirst().orElseThrow();
        });
    }

    private void parameter(ParameterCode code, long value, Long province) {
        app.get(AddParameterPeriod.class).add(code, BigDecimal.valueOf(value), "NQ 05/2024/NQ-HĐND", FROM, province, null);
    }

    private int value(ParameterCode code, LocalDate day, Long province) {
        return app.in(() -> app.get(LegalParameters.class).at(code, day, province).intValue());
    }

    private void edit(Runnable edit) {
        dossiers.as(admin);
        app.run(edit);
        ReferenceNews.tell(app);
    }

    private List<String> refused(Runnable edit) {
        dossiers.as(admin);
        return ((Problem.RulesBroken) catchThrowable(() -> app.run(edit))).violations().stream().map(Violation::rule).toList();
    }
}
