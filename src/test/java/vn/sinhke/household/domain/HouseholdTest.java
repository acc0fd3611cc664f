package vn.sinhke.household.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;

class HouseholdTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 12, 14);

    @Test
    void a_second_review_on_the_same_day_is_refused() {
        Household household = household();
        assertThatThrownBy(() -> household.review(FIRST, finding(HouseholdClass.NEAR_POOR, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_household_enters_the_register_only_once_and_no_review_lies_before() {
        Household household = household();
        assertThatThrownBy(() -> household.review(FIRST.minusDays(1), finding(HouseholdClass.POOR, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_newly_escaped_household_left_the_list_on_some_day() {
        assertThatThrownBy(() -> finding(HouseholdClass.NEWLY_ESCAPED, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deficits_go_into_a_number_and_come_back() {
        Set<Deficit> some = EnumSet.of(Deficit.EMPLOYMENT, Deficit.WATER_SOURCE, Deficit.INFORMATION_MEANS);
        assertThat(Deficit.of(Deficit.bits(some))).isEqualTo(some);
        assertThat(Deficit.bits(EnumSet.allOf(Deficit.class))).isEqualTo(4095);
    }

    private static Household household() {
        return new Household("HH-066-000001", "Nông Thị Hòa", null, new Place("Nà Coòng", 1L, 2L, 3L), 4,
                new Traits(true, true, false, false), FIRST, finding(HouseholdClass.POOR, null));
    }

    private static HouseholdReview.Finding finding(HouseholdClass reviewed, LocalDate left) {
        return new HouseholdReview.Finding(reviewed, left, Set.of(), Money.vnd(1_000_000), null, "12/QĐ-UBND", FIRST);
    }
}
