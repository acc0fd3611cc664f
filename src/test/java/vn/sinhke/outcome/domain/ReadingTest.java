package vn.sinhke.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.project.domain.Indicator.HOUSEHOLDS_ESCAPING_POVERTY;
import static vn.sinhke.project.domain.Indicator.INCOME_CHANGE_PERCENT;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.project.domain.Indicator;

/** Plan completion, periods, and the figure that many records make. */
class ReadingTest {
    private static Reading reading(long id, Indicator indicator, String period, String value, Long household) {
        ResultPeriod parsed = ResultPeriod.parse(period).orElseThrow();
        return new Reading(id, indicator, parsed.from(), parsed.to(), new BigDecimal(value), household);
    }

    /** Scenario 30. */
    @Test
    void completionIsActualAgainstPlan() {
        assertThat(PlanCompletion.percent(new BigDecimal("3.91"), new BigDecimal("3.5"))).contains(new BigDecimal("111.7"));
        assertThat(PlanCompletion.percent(new BigDecimal("3.91"), BigDecimal.ZERO)).isEmpty();
        assertThat(PlanCompletion.percent(new BigDecimal("3.91"), null)).isEmpty();
        assertThat(PlanCompletion.percent(null, BigDecimal.ONE)).isEmpty();
    }

    @Test
    void periodsAreYearsQuartersAndMonths() {
        assertThat(ResultPeriod.parse("2025-Q1").orElseThrow().to()).hasToString("2025-03-31");
        assertThat(ResultPeriod.parse("2024-02").orElseThrow().to()).hasToString("2024-02-29");
        assertThat(ResultPeriod.parse("2025").orElseThrow().from()).hasToString("2025-01-01");
        assertThat(ResultPeriod.parse("2025-Q5")).isEmpty();
        assertThat(ResultPeriod.parse("2025-13")).isEmpty();
        assertThat(ResultPeriod.parse(null)).isEmpty();
    }

    @Test
    void countsAddUpWithoutCountingAPartTwice() {
        assertThat(Reading.figure(HOUSEHOLDS_ESCAPING_POVERTY, List.of(
                reading(1, HOUSEHOLDS_ESCAPING_POVERTY, "2024", "5", null),
                reading(2, HOUSEHOLDS_ESCAPING_POVERTY, "2025-Q1", "2", null),
                reading(3, HOUSEHOLDS_ESCAPING_POVERTY, "2025", "7", null),
                reading(4, HOUSEHOLDS_ESCAPING_POVERTY, "2024", "6", null))))
                .as("6 corrects 5, the quarter is part of its year").contains(new BigDecimal("13"));
    }

    @Test
    void ofPercentagesTheNewestHoldsAndHouseholdsAreAveraged() {
        assertThat(Reading.figure(INCOME_CHANGE_PERCENT, List.of(
                reading(1, INCOME_CHANGE_PERCENT, "2024", "90", null),
                reading(2, INCOME_CHANGE_PERCENT, "2025", "20", 1L),
                reading(3, INCOME_CHANGE_PERCENT, "2025", "30", 2L))).orElseThrow()).isEqualByComparingTo("25");
        assertThat(Reading.figure(INCOME_CHANGE_PERCENT, List.of())).isEmpty();
    }
}
