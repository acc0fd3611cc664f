package vn.sinhke.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;

class PovertyStandardTest {
    private static final PovertyStandard RURAL = new PovertyStandard(Money.vnd(1_500_000), Money.vnd(2_250_000), 3, "NĐ 07/2021");
    private static final PovertyStandard WITHOUT_UPPER = new PovertyStandard(Money.vnd(2_200_000), null, 3, "2027");

    @ParameterizedTest
    @CsvSource({
            "1500000, 3, POOR", "1500000, 2, NEAR_POOR", "0, 12, POOR", "0, 0, NEAR_POOR",
            "1500001, 12, AVERAGE_LIVING", "2250000, 0, AVERAGE_LIVING", "2250001, 0, BETTER_OFF"})
    void income_and_deficits_give_the_class(long income, int deficits, HouseholdClass expected) {
        assertThat(RURAL.classify(Money.vnd(income), deficits)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "POOR, 1500000, 3, true", "POOR, 1500000, 2, false", "POOR, 1500001, 3, false",
            "NEAR_POOR, 1500000, 2, true", "NEAR_POOR, 1500000, 3, false", "NEAR_POOR, 1500001, 2, false",
            "NEWLY_ESCAPED, 1500001, 5, true", "NEWLY_ESCAPED, 1500000, 0, false",
            "AVERAGE_LIVING, 2250000, 0, true", "AVERAGE_LIVING, 2250001, 0, false", "BETTER_OFF, 2250001, 0, true",
            "BETTER_OFF, 2250000, 0, false"})
    void a_review_must_agree_with_what_it_found(HouseholdClass reviewed, long income, int deficits, boolean allowed) {
        assertThat(RURAL.allows(reviewed, Money.vnd(income), deficits)).isEqualTo(allowed);
    }

    @Test
    void where_no_upper_line_is_set_both_better_classes_stand() {
        assertThat(WITHOUT_UPPER.allows(HouseholdClass.AVERAGE_LIVING, Money.vnd(9_000_000), 0)).isTrue();
        assertThat(WITHOUT_UPPER.allows(HouseholdClass.BETTER_OFF, Money.vnd(2_200_001), 0)).isTrue();
        assertThat(WITHOUT_UPPER.allows(HouseholdClass.BETTER_OFF, Money.vnd(2_200_000), 0)).isFalse();
    }
}
