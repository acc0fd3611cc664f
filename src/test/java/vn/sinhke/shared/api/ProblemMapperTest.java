package vn.sinhke.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import vn.sinhke.shared.Messages;

/** What somebody is told who waited for a lock. */
class ProblemMapperTest {

    @Test
    void aLockThatWasNotGivenIsAConflict() {
        assertThat(status(new PessimisticLockException("not given"))).isEqualTo(409);
        assertThat(status(new PersistenceException(new SQLException("Deadlock found", "40001", 1213)))).isEqualTo(409);
        assertThat(status(new PersistenceException(new SQLException("Lock wait timeout exceeded", "41000", 1205)))).isEqualTo(409);
    }

    @Test
    void aDatabaseThatDiedWhileItsLockWasWaitedForIsAway() {
        assertThat(status(new PessimisticLockException("not given", new PersistenceException(new SQLNonTransientConnectionException("Communications link failure", "08S01")))))
                .isEqualTo(503);
    }

    private static int status(Throwable thrown) {
        return ProblemMapper.body(thrown, Messages.in(Messages.VIETNAMESE)).status();
    }
}
