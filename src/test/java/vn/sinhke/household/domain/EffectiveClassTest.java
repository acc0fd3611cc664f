package vn.sinhke.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.shared.HouseholdClass;

class EffectiveClassTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @ParameterizedTest
    @CsvSource({
        "2021-07-03, 35, NEWLY_ESCAPED",     // thirty-five months to the day
        "2021-07-02, 36, NEWLY_ESCAPED",
        "2021-06-03, 36, NEWLY_ESCAPED",     // the third anniversary itself
        "2021-06-02, 37, AVERAGE_LIVING",    // one day later
        "2021-05-03, 37, AVERAGE_LIVING",
        "2024-06-03, 0, NEWLY_ESCAPED"})
    void newly_escaped_lasts_for_thirty_six_months(LocalDate left, int begun, HouseholdClass effective) {
        assertThat(EffectiveClass.monthsBegun(left, DAY)).isEqualTo(begun);
        assertThat(EffectiveClass.at(DAY, HouseholdClass.NEWLY_ESCAPED, left, 36)).isEqualTo(effective);
    }

    @ParameterizedTest
    @EnumSource(value = HouseholdClass.class, names = "NEWLY_ESCAPED", mode = EnumSource.Mode.EXCLUDE)
    void no_other_class_wears_off(HouseholdClass reviewed) {
        assertThat(EffectiveClass.at(DAY, reviewed, LocalDate.of(2010, 1, 1), 36)).isEqualTo(reviewed);
        assertThat(EffectiveClass.at(DAY, reviewed, null, 36)).isEqualTo(reviewed);
    }

    @Test
    void the_earliest_day_of_leaving_agrees_with_the_rule_on_every_day_of_four_years() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            for (int months : new int[] {1, 12, 35, 36, 37}) {
                LocalDate earliest = EffectiveClass.earliestLeaving(day, months);
                assertThat(EffectiveClass.monthsBegun(earliest, day)).as("%s %s", day, months).isLessThanOrEqualTo(months);
                assertThat(EffectiveClass.monthsBegun(earliest.minusDays(1), day)).as("%s %s", day, months).isGreaterThan(months);
            }
        }
    }
}
