package vn.sinhke.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.sinhke.shared.Problem;

class RetryTest {
    @Test
    void onlyLocksAndLostRacesAreWorthAnotherTry() {
        assertThat(Retry.isWorthAnother(new RuntimeException(new SQLException("deadlock", "40001", 1213)))).isTrue();
        assertThat(Retry.isWorthAnother(new RuntimeException(new SQLException("lock wait", "40001", 1205)))).isTrue();
        assertThat(Retry.isWorthAnother(new RuntimeException(new OptimisticLockException()))).isTrue();
        assertThat(Retry.isWorthAnother(new RuntimeException(new SQLException("duplicate", "23000", 1062)))).isFalse();
        assertThat(Retry.isWorthAnother(new Problem.Stale(3))).isFalse();
    }
}
