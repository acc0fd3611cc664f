package vn.sinhke.household.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Slice;
import vn.sinhke.shared.Sort;
import vn.sinhke.support.DatabaseServer;

class HouseholdListIT {
    private static final int ALL = 100_000;
    private static final int SIZE = 37;

    private HouseholdFilter by(Consumer<HouseholdFilter> change) {
        HouseholdFilter filter = new HouseholdFilter();
        change.accept(filter);
        return filter;
    }

    private void on(DatabaseServer server, Consumer<EntityManager> work) {
        Register.on(server).doInTransaction(work);
    }

    private HouseholdList list(EntityManager em) {
        return Register.as(Actor.SYSTEM, em).get(HouseholdList.class);
    }

    @ParameterizedTest
    @EnumSource
    void forward_is_back_is_offset_in_every_order(DatabaseServer server) {
        on(server, em -> {
            HouseholdList list = list(em);
            HouseholdFilter filter = by(one -> one.setUnit("066"));
            for (Sort sort : List.of(Sort.up("code"), Sort.down("code"), Sort.up("head"), Sort.down("head"))) {
                List<Long> offset = ids(list.page(filter, sort, Cursor.START, ALL));
                assertThat(offset).hasSizeGreaterThan(1000).doesNotHaveDuplicates();

                List<HouseholdRow> forward = new ArrayList<>();
                Cursor next = Cursor.START;
                for (List<HouseholdRow> page; !(page = list.page(filter, sort, next, SIZE)).isEmpty();) {
                    forward.addAll(page);
                    next = list.after(page.get(page.size() - 1), sort);
                }
                assertThat(ids(forward).equals(offset)).as("forward by %s", sort).isTrue();

                List<List<HouseholdRow>> back = new ArrayList<>();
                Cursor before = list.before(forward.get(forward.size() - 1), sort);
                for (List<HouseholdRow> page; !(page = list.page(filter, sort, before, SIZE)).isEmpty();) {
                    back.add(page);
                    before = list.before(page.get(0), sort);
                }
                Collections.reverse(back);
                assertThat(ids(back.stream().flatMap(List::stream).toList()).equals(offset.subList(0, offset.size() - 1)))
                        .as("back by %s", sort).isTrue();
                assertThat(ids(list.page(filter, sort, new Cursor.Offset(500), SIZE))).isEqualTo(offset.subList(500, 500 + SIZE));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_cursor_carries_other_systems_to_the_end_and_a_foreign_one_is_refused(DatabaseServer server) {
        on(server, em -> {
            HouseholdList list = list(em);
            HouseholdFilter filter = by(one -> one.setUnit("02179"));
            List<Long> seen = new ArrayList<>();
            String after = null;
            do {
                Slice<HouseholdRow> page = list.slice(filter, Sort.down("head"), after, SIZE);
                seen.addAll(ids(page.items()));
                after = page.next();
            } while (after != null);
            assertThat(seen).isEqualTo(ids(list.page(filter, Sort.down("head"), Cursor.START, ALL)));

            String foreign = list.slice(filter, Sort.up("code"), null, 5).next();
            assertThatThrownBy(() -> list.slice(filter, Sort.up("head"), foreign, 5)).isInstanceOf(Problem.RulesBroken.class);
            assertThatThrownBy(() -> list.slice(filter, Sort.up("headIdentity"), null, 5)).isInstanceOf(Problem.RulesBroken.class);
        });
    }

    /** What the list finds by class must be what the rule says of each household, on days before, between and after the reviews. */
    @ParameterizedTest
    @EnumSource
    void the_class_of_a_day_agrees_with_the_facts_of_that_day(DatabaseServer server) {
        on(server, em -> {
            HouseholdList list = list(em);
            HouseholdFacts facts = Register.as(Actor.SYSTEM, em).get(HouseholdFacts.class);
            List<Long> all = ids(list.page(by(one -> one.setUnit("066")), list.defaultSort(), Cursor.START, ALL));
            for (String day : List.of("2022-12-13", "2022-12-14", "2023-06-01", "2023-12-14", "2024-06-03", "2024-06-04", "2027-01-01")) {
                LocalDate asOf = LocalDate.parse(day);
                List<HouseholdFact> then = facts.at(all, asOf);
                for (HouseholdClass wanted : HouseholdClass.values()) {
                    List<HouseholdRow> rows = list.page(by(one -> {
                        one.setUnit(asOf.getYear() > 2024 ? "100010" : "066");
                        one.setAsOf(asOf);
                        one.setHouseholdClass(wanted);
                    }), list.defaultSort(), Cursor.START, ALL);
                    assertThat(rows).as("%s on %s", wanted, day).allMatch(row -> row.householdClass() == wanted);
                    assertThat(ids(rows)).containsExactlyInAnyOrderElementsOf(then.stream()
                            .filter(fact -> fact.effectiveClass() == wanted).map(HouseholdFact::id).toList());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_demo_holds_enough_households_that_nobody_supports(DatabaseServer server) {
        on(server, em -> {
            for (String district : List.of("058", "060", "061", "062", "063", "064", "065", "066")) {
                assertThat(free(em, district, HouseholdClass.POOR)).isGreaterThanOrEqualTo(440);
                assertThat(free(em, district, HouseholdClass.NEAR_POOR)).isGreaterThanOrEqualTo(230);
                assertThat(free(em, district, HouseholdClass.NEWLY_ESCAPED)).isGreaterThanOrEqualTo(75);
                assertThat(free(em, district, HouseholdClass.AVERAGE_LIVING)).isGreaterThanOrEqualTo(75);
            }
            assertThat(free(em, "02179", HouseholdClass.POOR)).isGreaterThanOrEqualTo(60);
            assertThat(free(em, "02179", HouseholdClass.NEAR_POOR)).isGreaterThanOrEqualTo(30);
            assertThat(free(em, "02179", HouseholdClass.NEWLY_ESCAPED)).isGreaterThanOrEqualTo(12);
            assertThat(free(em, "02179", HouseholdClass.AVERAGE_LIVING)).isGreaterThanOrEqualTo(12);
        });
    }

    private long free(EntityManager em, String unit, HouseholdClass wanted) {
        return list(em).page(by(one -> {
            one.setUnit(unit);
            one.setHouseholdClass(wanted);
            one.setSupported(false);
        }), Sort.up("code"), Cursor.START, ALL).stream().filter(row -> row.code().substring(7).compareTo("005001") < 0).count();
    }

    @ParameterizedTest
    @EnumSource
    void the_search_needs_no_marks_and_takes_wildcards_literally(DatabaseServer server) {
        on(server, em -> {
            HouseholdList list = list(em);
            List<HouseholdRow> found = list.page(by(one -> one.setQ("hoa NÔNG")), list.defaultSort(), Cursor.START, ALL);
            assertThat(found).isNotEmpty().allMatch(row -> row.head().startsWith("Nông") || row.head().contains("Hoàng")
                    || row.head().contains("Hoa") || row.head().contains("Hòa"));
            assertThat(list.page(by(one -> one.setQ("hh-066-000123")), list.defaultSort(), Cursor.START, ALL))
                    .extracting(HouseholdRow::code).containsExactly("HH-066-000123");
            for (String nothing : List.of("%", "_", "!", "n_ng", "\\", "' OR 1=1 --")) {
                assertThat(list.count(by(one -> one.setQ(nothing)), 10)).as(nothing).isZero();
            }
            assertThat(list.count(by(one -> { }), 1000)).isEqualTo(1001);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everybody_sees_the_households_of_the_own_territory_only(DatabaseServer server) {
        on(server, em -> {
            int all = seen(em, Actor.SYSTEM);
            int district = seen(em, Register.actor(em, Role.DISTRICT_OFFICER, "066"));
            int commune = seen(em, Register.actor(em, Role.COMMUNE_OFFICER, "02179"));
            assertThat(commune).isBetween(100, district / 2);
            assertThat(district).isLessThan(all / 6);
            assertThat(seen(em, Register.actor(em, Role.COMMUNITY_MONITOR, "02179"))).isEqualTo(commune);
            assertThat(seen(em, Register.actor(em, Role.FINANCE_OFFICER, "066"))).isEqualTo(district);
            assertThat(seen(em, Register.actor(em, Role.DISTRICT_LEADER, "066"))).isEqualTo(district);
            assertThat(seen(em, Register.actor(em, Role.PROVINCE_LEADER, "06"))).isEqualTo(all);
            assertThat(seen(em, Register.actor(em, Role.DEPT_APPRAISER, "06"))).isEqualTo(all);
            assertThat(seen(em, Register.actor(em, Role.AUDITOR, null))).isEqualTo(all);
            assertThat(seen(em, Register.actor(em, Role.ADMIN, null))).isZero();
            assertThat(seen(em, Register.actor(em, Role.ADMIN, "06"))).isZero();

            Actor officer = Register.actor(em, Role.DISTRICT_OFFICER, "066");
            assertThat(Register.as(officer, em).get(HouseholdList.class).count(by(one -> one.setUnit("060")), 10)).isZero();
        });
    }

    private int seen(EntityManager em, Actor who) {
        return Register.as(who, em).get(HouseholdList.class).count(new HouseholdFilter(), ALL);
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_is_read_by_the_code_of_the_day_and_an_unknown_one_is_refused(DatabaseServer server) {
        on(server, em -> {
            HouseholdList list = list(em);
            assertThatThrownBy(() -> list.count(by(one -> one.setUnit("999")), 10)).isInstanceOf(Problem.RulesBroken.class);
            int before = list.count(by(one -> one.setUnit("06")), ALL);
            int after = list.count(by(one -> {
                one.setUnit("19");
                one.setAsOf(LocalDate.of(2025, 7, 1));
            }), ALL);
            assertThat(after).as("Thái Nguyên from 1/7/2025 has Bắc Kạn's households").isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_household_of_another_territory_does_not_exist_for_the_reader(DatabaseServer server) {
        on(server, em -> {
            Long id = Register.as(Actor.SYSTEM, em).get(HouseholdFacts.class)
                    .idsByCodes(List.of("HH-066-000001")).get("HH-066-000001");
            Actor own = Register.actor(em, Role.DISTRICT_OFFICER, "066");
            HouseholdView view = Register.as(own, em).get(HouseholdDetail.class).find(id).orElseThrow();
            assertThat(view.maskedIdentity()).matches("•{9}\\d{3}");
            assertThat(view.identityIsMine()).isTrue();
            assertThat(view.reviews()).isNotEmpty();
            Actor foreign = Register.actor(em, Role.DISTRICT_OFFICER, "060");
            assertThat(Register.as(foreign, em).get(HouseholdDetail.class).find(id)).isEmpty();
            Actor leader = Register.actor(em, Role.PROVINCE_LEADER, "06");
            assertThat(Register.as(leader, em).get(HouseholdDetail.class).find(id).orElseThrow().identityIsMine()).isFalse();
        });
    }

    private static List<Long> ids(List<HouseholdRow> rows) {
        return rows.stream().map(HouseholdRow::id).toList();
    }
}
