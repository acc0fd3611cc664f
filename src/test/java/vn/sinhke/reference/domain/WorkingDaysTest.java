package vn.sinhke.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.reference.ReferenceFiles;

class WorkingDaysTest {
    private final WorkingDays days = ReferenceFiles.workingDays();

    @ParameterizedTest
    @CsvSource({
        "2024-06-03, 0, 2024-06-03", "2024-06-03, 1, 2024-06-04", "2024-06-03, 5, 2024-06-10", "2024-06-07, 1, 2024-06-10",
        // Tết 2024: 8/2 to 14/2 off
        "2024-02-06, 1, 2024-02-07", "2024-02-07, 1, 2024-02-15", "2024-02-01, 15, 2024-02-29",
        // Tết 2025: 27/1 to 31/1 off
        "2025-01-23, 1, 2025-01-24", "2025-01-24, 1, 2025-02-03",
        // 29/4/2024 off, Saturday 4/5/2024 worked
        "2024-04-26, 1, 2024-05-02", "2024-05-03, 1, 2024-05-04", "2024-05-04, 1, 2024-05-06",
        "2024-08-30, 1, 2024-09-04"})
    void deadlinesSkipDaysOff(LocalDate from, int number, LocalDate due) {
        assertThat(days.plusWorkingDays(from, number)).isEqualTo(due);
        assertThat(days.workingDaysBetween(from, due)).isEqualTo(number);
        assertThat(days.workingDaysBetween(due, from)).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-07", "2024-02-15", "2024-04-17", "2024-04-19", "2024-05-04", "2025-01-24", "2025-02-03", "2025-04-26", "2026-08-22"})
    void oneWorksOn(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-08", "2024-02-14", "2024-04-18", "2024-04-29", "2024-05-05", "2024-05-11", "2025-01-27",
        "2025-01-31", "2025-05-02", "2023-05-03", "2026-04-27", "2026-08-31"})
    void oneIsOffOn(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @Test
    void anOverdueDeadlineCountsBackwards() {
        assertThat(days.workingDaysBetween(LocalDate.of(2024, 2, 15), LocalDate.of(2024, 2, 7))).isEqualTo(-1);
        assertThatThrownBy(() -> days.plusWorkingDays(LocalDate.of(2024, 6, 3), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The stored days against the lunar calendar itself. */
    @Test
    void lunarDaysFollowTheVietnameseCalendar() {
        var newYears = ReferenceFiles.holidays("Tết Âm lịch (mùng 1)");
        var kings = ReferenceFiles.holidays("Giỗ Tổ Hùng Vương");
        assertThat(newYears).hasSize(10);
        assertThat(kings).hasSize(10);
        for (int year = 2021; year <= 2030; year++) {
            assertThat(newYears).contains(gregorian(VietnameseCalendar.ofTet(year)));
            assertThat(kings).contains(gregorian(
                    VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10)));
        }
    }

    private static LocalDate gregorian(VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.class).toTemporalAccessor();
    }
}
