package vn.sinhke.account.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.account.domain.DelegationScope;
import vn.sinhke.account.query.Actors;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** To whom a leader's power may go, and of what use it is to whoever should not have it any more. */
class GiveDelegationIT {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private Wiring app;
    private Dossiers dossiers;
    private DelegationKind kind = DelegationKind.UY_QUYEN;

    @ParameterizedTest
    @EnumSource
    void aPowerStaysWithinTheGiversOfficeAndTerritory(DatabaseServer server) {
        in(server, () -> {
            Actor province = person(Role.PROVINCE_LEADER, "06");
            for (Role role : Role.values()) {
                List<String> against = switch (role) {
                    case AUDITOR, ADMIN, COMMUNITY_MONITOR -> List.of("account.delegation.onlooker");
                    default -> List.of();
                };
                assertThat(against(province, person(role, where(role)))).as(role.name()).isEqualTo(against);
            }
            assertThat(against(province, person(Role.DISTRICT_LEADER, "065"))).isEmpty();

            Actor district = person(Role.DISTRICT_LEADER, "066");
            assertThat(against(district, person(Role.DISTRICT_LEADER, "066"))).isEmpty();
            assertThat(against(district, person(Role.FINANCE_OFFICER, "066"))).isEmpty();
            assertThat(against(district, person(Role.COMMUNE_OFFICER, "02179"))).isEmpty();
            for (Actor leader : List.of(person(Role.DISTRICT_LEADER, "065"), person(Role.DEPT_HEAD, "SLDTBXH"), person(Role.PROVINCE_LEADER, "06"))) {
                assertThat(against(district, leader)).as("another leader").isEmpty();
            }
            for (Actor outside : List.of(person(Role.DISTRICT_OFFICER, "065"), person(Role.DEPT_APPRAISER, "SLDTBXH"))) {
                assertThat(against(district, outside)).containsExactly("account.delegation.office");
            }

            Actor head = person(Role.DEPT_HEAD, "SLDTBXH");
            assertThat(against(head, person(Role.DEPT_APPRAISER, "SLDTBXH"))).isEmpty();
            assertThat(against(head, person(Role.FINANCE_OFFICER, "SLDTBXH"))).isEmpty();
            assertThat(against(head, person(Role.DEPT_HEAD, "SNNPTNT"))).isEmpty();
            assertThat(against(head, person(Role.DEPT_APPRAISER, "SNNPTNT"))).containsExactly("account.delegation.office");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobodySignsForALeaderWhoHeadsNothing(DatabaseServer server) {
        in(server, () -> {
            Actor province = person(Role.PROVINCE_LEADER, "06");
            Actor district = person(Role.DISTRICT_LEADER, "066");
            for (String title : new String[] {null, "", "Chuyên viên Phòng Tài chính - Kế hoạch huyện Na Rì"}) {
                assertThat(against(province, titled(Role.FINANCE_OFFICER, "066", title))).as(title).containsExactly("account.delegation.title");
                assertThat(against(district, titled(Role.DISTRICT_OFFICER, "066", title))).as(title).containsExactly("account.delegation.title");
            }
            assertThat(against(district, titled(Role.DISTRICT_OFFICER, "066", "Trưởng phòng Nông nghiệp huyện Na Rì"))).isEmpty();
            assertThat(against(province, titled(Role.DEPT_HEAD, "SLDTBXH", null))).as("leads by role").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyADeputyOfTheSameOfficeSignsInTheLeadersPlace(DatabaseServer server) {
        in(server, () -> {
            kind = DelegationKind.KY_THAY;
            Actor province = person(Role.PROVINCE_LEADER, "06");
            assertThat(against(province, person(Role.PROVINCE_LEADER, "06"))).isEmpty();
            assertThat(against(province, titled(Role.PROVINCE_LEADER, "06", "Chủ tịch UBND tỉnh"))).as("no deputy").containsExactly("account.delegation.deputy");
            for (Actor other : List.of(person(Role.DISTRICT_LEADER, "066"), person(Role.DEPT_HEAD, "SLDTBXH"))) {
                assertThat(against(province, other)).as("deputy of another office").containsExactly("account.delegation.deputy");
            }
            Actor head = person(Role.DEPT_HEAD, "SLDTBXH");
            assertThat(against(head, titled(Role.DEPT_APPRAISER, "SLDTBXH", "Phó Giám đốc Sở LĐTB&XH"))).isEmpty();
            assertThat(against(head, person(Role.DEPT_HEAD, "SNNPTNT"))).containsExactly("account.delegation.deputy");
            kind = DelegationKind.PHAN_CONG;
            assertThat(against(province, person(Role.DEPT_HEAD, "SLDTBXH"))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTheReceiverHoldsOnTheDaysOfThePowerCounts(DatabaseServer server) {
        in(server, () -> {
            Actor province = person(Role.PROVINCE_LEADER, "06");
            Actor left = person(Role.DEPT_HEAD, "SLDTBXH");
            role(left, "valid_to = '2024-06-02'");
            assertThat(against(province, left)).containsExactly("account.delegation.noRole");
            role(left, "valid_to = '2024-06-03'");
            assertThat(against(province, left)).as("the power's first day is the role's last").isEmpty();

            Actor auditor = person(Role.AUDITOR, null);
            second(auditor, Role.DISTRICT_OFFICER, "066");
            role(auditor, "valid_to = CASE role WHEN 'AUDITOR' THEN '2024-06-02' END");
            assertThat(against(province, auditor)).as("was an auditor").isEmpty();
            role(auditor, "valid_to = NULL, valid_from = CASE role WHEN 'AUDITOR' THEN '2024-06-30' ELSE '2021-01-01' END");
            assertThat(against(province, auditor)).as("becomes one on the last day").containsExactly("account.delegation.onlooker");

            Problem.RulesBroken broken = catchThrowableOfType(Problem.RulesBroken.class, () -> give(province, auditor, TODAY, TODAY.minusDays(9), " "));
            assertThat(broken.violations()).extracting(Violation::field).as("all at once").containsExactly("documentNo", "validTo");
            Actor watches = person(Role.AUDITOR, null);
            broken = catchThrowableOfType(Problem.RulesBroken.class, () -> give(province, watches, TODAY, TODAY.minusDays(9), " "));
            assertThat(broken.violations()).extracting(Violation::field).containsExactly("documentNo", "to", "validTo");
            assertThat(Messages.in(Messages.VIETNAMESE).of(broken.violations().get(1))).startsWith(watches.fullName() + " là kiểm toán");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPowerIsOfNoUseToWhoeverOnlyLooksOnNorOnceTheGiverWorksElsewhere(DatabaseServer server) {
        in(server, () -> {
            Actor district = person(Role.DISTRICT_LEADER, "066");
            Actor officer = person(Role.DISTRICT_OFFICER, "066");
            give(district, officer, TODAY, TODAY.plusDays(9), "12/UQ");
            assertThat(powers(officer)).singleElement().satisfies(power -> {
                assertThat(power.role()).isEqualTo(Role.DISTRICT_LEADER);
                assertThat(power.unitId()).isEqualTo(district.roles().get(0).unitId());
                assertThat(power.giverUnitId()).isEqualTo(power.unitId());
                assertThat(power.giverAgencyId()).isNull();
            });
            for (Role role : Role.ONLOOKERS) {
                second(officer, role, role == Role.COMMUNITY_MONITOR ? "02179" : null);
                assertThat(powers(officer)).as("has become " + role).isEmpty();
                app.run(() -> dossiers.sql("DELETE FROM user_role WHERE user_id = ?1 AND role = ?2", officer.id(), role.name()));
                assertThat(powers(officer)).hasSize(1);
            }
            role(officer, "valid_to = '2024-06-02'");
            assertThat(powers(officer)).as("has left").isEmpty();
            role(officer, "valid_to = NULL");
            role(district, "admin_unit_id = (SELECT id FROM admin_unit WHERE code = '065')");
            assertThat(powers(officer)).as("its giver leads another district now").isEmpty();
        });
    }

    private static String where(Role role) {
        return switch (role) {
            case COMMUNE_OFFICER, COMMUNITY_MONITOR -> "02179";
            case DISTRICT_OFFICER, DISTRICT_LEADER, FINANCE_OFFICER -> "066";
            case DEPT_APPRAISER, DEPT_HEAD -> "SNNPTNT";
            case PROVINCE_LEADER, RECORDS_CLERK -> "06";
            case AUDITOR, ADMIN -> null;
        };
    }

    private List<String> against(Actor giver, Actor to) {
        Problem.RulesBroken broken = catchThrowableOfType(Problem.RulesBroken.class, () -> give(giver, to, TODAY, TODAY.plusDays(27), "12/UQ"));
        return broken == null ? List.of() : broken.violations().stream().map(Violation::key).toList();
    }

    private void give(Actor giver, Actor to, LocalDate from, LocalDate until, String documentNo) {
        dossiers.as(giver);
        app.run(() -> app.get(GiveDelegation.class).give(new GiveDelegation.Wish(to.username(), null, kind,
                new DelegationScope(null, null, null), from, until, documentNo)));
    }

    private List<Actor.Delegated> powers(Actor of) {
        return app.in(() -> app.get(Actors.class).byUsername(of.username())).orElseThrow().actor().delegations();
    }

    private void role(Actor of, String set) {
        app.run(() -> dossiers.sql("UPDATE user_role SET " + set + " WHERE user_id = ?1", of.id()));
    }

    private void second(Actor of, Role role, String unit) {
        app.run(() -> dossiers.sql("INSERT INTO user_role (user_id, role, admin_unit_id, valid_from) VALUES (?1, ?2, ?3, '2021-01-01')",
                of.id(), role.name(), unit == null ? null : dossiers.unit(unit)));
    }

    private Actor titled(Role role, String where, String title) {
        Actor person = person(role, where);
        app.run(() -> dossiers.sql("UPDATE app_user SET title = ?1 WHERE id = ?2", title, person.id()));
        return person;
    }

    private Actor person(Role role, String where) {
        return app.in(() -> dossiers.person(role, where));
    }

    private void in(DatabaseServer server, Runnable story) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T02:00:00Z"), BusinessClock.ZONE)));
            app.run(() -> {
                dossiers = new Dossiers(app);
                app.with(CurrentActor.class, dossiers);
            });
            story.run();
        }
    }
}
