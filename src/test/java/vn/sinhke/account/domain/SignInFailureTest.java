package vn.sinhke.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFailureTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 6, 3, 8, 0);

    @ParameterizedTest
    @CsvSource({"1,0", "3,0", "4,1", "5,2", "6,4", "7,8", "8,16", "9,32", "10,60", "11,60", "100000,60"})
    void theWaitDoublesFromTheFourthFailureAndStaysAtAMinute(int failures, long seconds) {
        assertThat(SignInFailure.waitAfter(failures)).hasSeconds(seconds);
    }

    @Test
    void threeFailuresAreFreeAndTheFourthMakesOneWait() {
        SignInFailure failure = new SignInFailure("x");
        for (int i = 0; i < 3; i++) {
            failure.failed(NOW);
            assertThat(failure.secondsToWait(NOW)).isZero();
        }
        failure.failed(NOW);
        assertThat(failure.secondsToWait(NOW)).isEqualTo(1);
        assertThat(failure.secondsToWait(NOW.plusNanos(999_000_000))).isEqualTo(1);
        assertThat(failure.secondsToWait(NOW.plusSeconds(1))).isZero();
    }
}
