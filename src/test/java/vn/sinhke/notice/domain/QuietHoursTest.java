package vn.sinhke.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        // a night: both sides of both ends
        "20, 6, 2024-06-03T19:59, 2024-06-03T19:59", "20, 6, 2024-06-03T20:00, 2024-06-04T06:00",
        "20, 6, 2024-06-04T05:59, 2024-06-04T06:00", "20, 6, 2024-06-04T06:00, 2024-06-04T06:00",
        "20, 6, 2024-06-03T23:59, 2024-06-04T06:00", "20, 6, 2024-06-04T00:00, 2024-06-04T06:00",
        // a noon
        "12, 14, 2024-06-03T11:59, 2024-06-03T11:59", "12, 14, 2024-06-03T12:00, 2024-06-03T14:00",
        "12, 14, 2024-06-03T13:59, 2024-06-03T14:00", "12, 14, 2024-06-03T14:00, 2024-06-03T14:00",
        // none
        "0, 0, 2024-06-03T00:00, 2024-06-03T00:00", "9, 9, 2024-06-03T09:30, 2024-06-03T09:30"})
    void mailWaitsForTheEnd(int from, int to, LocalDateTime moment, LocalDateTime allowed) {
        assertThat(new QuietHours(from, to).firstAllowed(moment)).isEqualTo(allowed);
    }

    @Test
    void onlyHoursOfADay() {
        assertThatThrownBy(() -> new QuietHours(24, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuietHours(20, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
