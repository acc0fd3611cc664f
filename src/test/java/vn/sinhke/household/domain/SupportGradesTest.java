package vn.sinhke.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.household.domain.SupportGrades.Likeness;
import vn.sinhke.household.domain.SupportGrades.Nearness;

class SupportGradesTest {
    private static final LocalDate FROM = LocalDate.of(2024, 6, 1);
    private static final LocalDate TO = LocalDate.of(2026, 5, 31);

    @Test
    void theTableAnswersEveryPairOnce() {
        for (Likeness likeness : Likeness.values()) {
            for (Nearness nearness : Nearness.values()) {
                assertThat(SupportGrades.TABLE).as(likeness + " " + nearness)
                        .filteredOn(row -> row.likeness() == likeness && row.nearness() == nearness).hasSize(1);
            }
        }
    }

    @Test
    void onlyTheSameInTheSameDaysIsRefused() {
        assertThat(SupportGrades.TABLE).filteredOn(row -> row.grade() == SupportGrade.HARD).singleElement()
                .isEqualTo(new SupportGrades.Row(Likeness.SAME_PRODUCT, Nearness.OVERLAPS, SupportGrade.HARD));
        assertThat(SupportGrades.of(Likeness.OTHER_LIVELIHOOD, Nearness.OVERLAPS)).isEqualTo(SupportGrade.ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01,2024-06-01,OVERLAPS", "2023-01-01,2024-05-31,RECENT", "2022-01-01,2023-06-01,RECENT",
        "2022-01-01,2023-05-31,APART", "2026-05-31,2027-01-01,OVERLAPS", "2026-06-01,2027-01-01,APART"})
    void theDaysDecideHowNearTheOtherIs(LocalDate otherFrom, LocalDate otherTo, Nearness expected) {
        assertThat(SupportGrades.nearness(otherFrom, otherTo, FROM, TO, 12)).isEqualTo(expected);
    }
}
