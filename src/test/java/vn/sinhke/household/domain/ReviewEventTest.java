package vn.sinhke.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.shared.HouseholdClass;

class ReviewEventTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, POOR, false, FIRST", "POOR, POOR, true, UNCHANGED",
            "AVERAGE_LIVING, POOR, false, NEWLY_POOR", "AVERAGE_LIVING, NEAR_POOR, false, NEWLY_POOR",
            "AVERAGE_LIVING, POOR, true, RELAPSED", "NEWLY_ESCAPED, POOR, false, RELAPSED", "NEWLY_ESCAPED, NEAR_POOR, true, RELAPSED",
            "POOR, NEWLY_ESCAPED, true, ESCAPED", "NEAR_POOR, AVERAGE_LIVING, true, ESCAPED",
            "POOR, NEAR_POOR, true, MOVED_UP", "NEAR_POOR, POOR, true, MOVED_DOWN",
            "NEWLY_ESCAPED, AVERAGE_LIVING, true, MOVED_UP", "BETTER_OFF, AVERAGE_LIVING, false, MOVED_DOWN"})
    void a_review_means_something_beside_the_one_before(HouseholdClass before, HouseholdClass now, boolean listed, ReviewEvent expected) {
        assertThat(ReviewEvent.of(before, now, listed)).isEqualTo(expected);
    }
}
