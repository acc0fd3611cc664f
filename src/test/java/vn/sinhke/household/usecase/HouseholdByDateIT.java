package vn.sinhke.household.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.household.domain.Household;
import vn.sinhke.household.domain.HouseholdMember.Person;
import vn.sinhke.household.domain.HouseholdReview;
import vn.sinhke.household.domain.Kinship;
import vn.sinhke.household.domain.Place;
import vn.sinhke.household.domain.Traits;
import vn.sinhke.household.persistence.Households;
import vn.sinhke.household.query.HouseholdDetail;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.household.query.HouseholdFilter;
import vn.sinhke.household.query.HouseholdList;
import vn.sinhke.household.query.HouseholdView;
import vn.sinhke.household.query.MemberLine;
import vn.sinhke.household.usecase.RecordCircumstances.Change;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;
import vn.sinhke.support.DatabaseServer;
import vn.sinhke.support.Dossiers;
import vn.sinhke.support.Story;
import vn.sinhke.support.TestDatabase;
import vn.sinhke.support.Wiring;

/** Where a household lives, its flags and its persons answer by the day that is asked for; only its own officers write them. */
class HouseholdByDateIT {
    private static final LocalDate REGISTERED = LocalDate.of(2022, 12, 14);
    private static final LocalDate MOVED = LocalDate.of(2024, 5, 2);
    private static final Person CHILD = new Person("Nông Văn Tý", Kinship.CHILD, 2010, false, false);

    private Wiring app;
    private Dossiers people;
    private Long id;

    private void on(DatabaseServer server, Consumer<Wiring> test) {
        try (TestDatabase database = TestDatabase.migrated(server); Wiring wiring = new Wiring(database)) {
            app = wiring.with(BusinessClock.class, Story.CLOCK);
            people = new Dossiers(app);
            app.with(CurrentActor.class, people);
            id = app.in(() -> {
                Household household = new Household("HH-066-900001", "Nông Thị Hòa", "006950066001", place("02179"), 2,
                        new Traits(true, true, false, false), REGISTERED, new HouseholdReview.Finding(HouseholdClass.POOR, null,
                        Set.of(), Money.vnd(1_200_000), null, "12/QĐ-UBND", REGISTERED));
                app.get(Households.class).add(household);
                people.as(people.person(Role.COMMUNE_OFFICER, "02179"));
                return household.id();
            });
            test.accept(app);
        }
    }

    private void as(Role role, String unit) {
        app.run(() -> people.as(people.person(role, unit)));
    }

    private Place place(String commune) {
        Units units = app.get(Units.class);
        Long unit = people.unit(commune);
        return new Place("Thôn Nà Coòng", unit, units.districtOf(unit).orElseThrow().id(), units.provinceOf(unit).orElseThrow().id());
    }

    private HouseholdView view() {
        return app.in(() -> app.get(HouseholdDetail.class).find(id).orElseThrow());
    }

    private HouseholdFact fact(LocalDate day) {
        return app.in(() -> app.get(HouseholdFacts.class).at(List.of(id), day).get(0));
    }

    private Change change(LocalDate from, String commune, boolean womanHeaded) {
        return new Change(from, people.unit(commune), "Thôn Bản Chang", true, womanHeaded, true, false, "Giấy xác nhận 15/XN-UBND");
    }

    private void record(Change change) {
        int seen = app.in(() -> app.get(HouseholdDetail.class).find(id).map(HouseholdView::version).orElse(0));
        app.run(() -> app.get(RecordCircumstances.class).record(id, seen, change));
    }

    @ParameterizedTest
    @EnumSource
    void every_day_before_a_change_keeps_its_answer(DatabaseServer server) {
        on(server, all -> {
            record(change(MOVED, "02176", false));
            HouseholdFact before = fact(MOVED.minusDays(1));
            assertThat(before.unitId()).isEqualTo(people.unit("02179"));
            assertThat(before.womanHeaded()).isTrue();
            assertThat(before.merit()).isFalse();
            HouseholdFact after = fact(MOVED);
            assertThat(after.unitId()).isEqualTo(people.unit("02176"));
            assertThat(after.womanHeaded()).isFalse();
            assertThat(after.merit()).isTrue();
            assertThat(fact(REGISTERED).unitId()).isEqualTo(people.unit("02179"));

            // What is learned later about an earlier day stands between the two.
            as(Role.DISTRICT_OFFICER, "066");
            record(change(LocalDate.of(2023, 6, 1), "02179", false));
            assertThat(fact(LocalDate.of(2023, 6, 1)).merit()).isTrue();
            assertThat(fact(LocalDate.of(2023, 6, 1)).unitId()).isEqualTo(people.unit("02179"));
            assertThat(view().unitId()).as("the newest stays the present one").isEqualTo(people.unit("02176"));

            HouseholdFilter then = new HouseholdFilter();
            then.setAsOf(MOVED.minusDays(1));
            HouseholdList list = app.get(HouseholdList.class);
            assertThat(app.in(() -> list.page(then, list.defaultSort(), new Cursor.Offset(0), 10)).get(0).unitId())
                    .isEqualTo(people.unit("02179"));
            assertThat(view().circumstances()).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_moved_away_is_known_where_they_live_now(DatabaseServer server) {
        on(server, all -> {
            record(change(MOVED, "02107", false));
            assertThat(app.in(() -> app.get(HouseholdDetail.class).find(id))).as("no longer of Trần Phú").isEmpty();
            as(Role.COMMUNE_OFFICER, "02107");
            assertThat(view().identityIsMine()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(names = "MARIADB")
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_written(DatabaseServer server) {
        on(server, all -> {
            Change wrong = new Change(Story.CLOCK.today().plusDays(1), null, "<b>", true, true, true, true, " ");
            assertThat(fields(() -> record(wrong))).containsExactlyInAnyOrder("from", "commune", "village", "evidence");
            assertThat(fields(() -> record(change(REGISTERED.minusDays(1), "02179", true)))).containsExactly("from");
            assertThat(fields(() -> record(change(REGISTERED, "02179", true)))).as("the day of registration is taken").containsExactly("from");
            record(change(MOVED, "02179", true));
            assertThat(fields(() -> record(change(MOVED, "02179", false)))).as("two answers for one day").containsExactly("from");
            assertThat(view().circumstances()).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "MARIADB")
    void only_officers_of_the_place_write_and_only_on_what_they_saw(DatabaseServer server) {
        on(server, all -> {
            int seen = view().version();
            record(change(MOVED, "02179", true));
            assertThatThrownBy(() -> app.run(() -> app.get(AddMember.class).add(id, seen, CHILD, null))).isInstanceOf(Problem.Stale.class);
            as(Role.PROVINCE_LEADER, "06");
            assertThatThrownBy(() -> record(change(MOVED.plusDays(1), "02179", true))).isInstanceOf(Problem.NotAllowed.class);
            as(Role.DISTRICT_LEADER, "066");
            assertThatThrownBy(() -> record(change(MOVED.plusDays(1), "02179", true))).isInstanceOf(Problem.NotAllowed.class);
            as(Role.COMMUNE_OFFICER, "02176");
            assertThatThrownBy(() -> app.run(() -> app.get(RecordCircumstances.class).record(id, 0, change(MOVED, "02179", true))))
                    .isInstanceOf(Problem.NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void persons_join_and_leave_on_a_day_and_the_number_follows(DatabaseServer server) {
        on(server, all -> {
            add(new Person("Nông Thị Hòa", Kinship.HEAD, 1980, true, true), null);
            add(CHILD, null);
            assertThat(view().members()).isEqualTo(2);
            assertThat(fields(() -> add(CHILD, null))).as("both are listed").containsExactly("joinedOn");
            add(new Person("Hoàng Thị Mơ", Kinship.CHILD, 2024, true, false), MOVED);
            assertThat(view().members()).isEqualTo(3);
            assertThat(view().persons()).extracting(one -> one.belongsOn(MOVED.minusDays(1))).containsExactly(true, true, false);

            MemberLine child = view().persons().get(1);
            assertThat(fields(() -> end(child.id(), child.joinedOn()))).as("left on the day of joining").containsExactly("leftOn");
            end(child.id(), MOVED);
            assertThat(view().members()).isEqualTo(2);
            assertThat(view().persons().get(1).belongsOn(MOVED.minusDays(1))).isTrue();
            assertThat(view().persons().get(1).belongsOn(MOVED)).isFalse();
            assertThatThrownBy(() -> end(child.id(), MOVED)).as("left already").isInstanceOf(Problem.NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "MARIADB")
    void the_last_person_stays_and_impossible_years_are_refused(DatabaseServer server) {
        on(server, all -> {
            add(CHILD, null);
            Long child = view().persons().get(0).id();
            add(new Person("Nông Thị Hòa", Kinship.HEAD, 1980, true, true), null);
            end(view().persons().get(1).id(), MOVED);
            assertThat(fields(() -> end(child, MOVED))).containsExactly("leftOn");
            assertThat(fields(() -> add(new Person(" ", null, 2025, true, true), MOVED))).containsExactlyInAnyOrder("name", "kinship", "birthYear");
            add(new Person("Cụ Tổ", Kinship.PARENT, 1904, true, false), MOVED);
            assertThat(fields(() -> add(new Person("Cụ Tổ", Kinship.PARENT, 1903, true, false), MOVED))).containsExactly("birthYear");
        });
    }

    @ParameterizedTest
    @EnumSource(names = "MARIADB")
    void names_are_for_those_who_keep_the_household(DatabaseServer server) {
        on(server, all -> {
            add(CHILD, null);
            assertThat(view().persons().get(0).name()).isEqualTo("Nông Văn Tý");
            as(Role.PROVINCE_LEADER, "06");
            assertThat(view().persons().get(0).name()).isNull();
        });
    }

    private void add(Person person, LocalDate joinedOn) {
        int seen = view().version();
        app.run(() -> app.get(AddMember.class).add(id, seen, person, joinedOn));
    }

    private void end(Long member, LocalDate day) {
        int seen = view().version();
        app.run(() -> app.get(EndMembership.class).end(id, seen, member, day));
    }

    private static List<String> fields(Runnable refused) {
        Problem.RulesBroken problem = catchThrowableOfType(Problem.RulesBroken.class, refused::run);
        assertThat(problem).as("nothing was refused").isNotNull();
        return problem.violations().stream().map(Violation::field).toList();
    }
}
