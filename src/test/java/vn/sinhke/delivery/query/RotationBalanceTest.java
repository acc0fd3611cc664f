package vn.sinhke.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The rotation rate = value handed on / value due (DOMAIN §4). */
class RotationBalanceTest {
    private static RotationBalance balance(int handed, int waived, int overdue, int notYetDue) {
        return new RotationBalance(BigDecimal.valueOf(handed + waived + overdue + notYetDue), BigDecimal.valueOf(handed), BigDecimal.valueOf(waived),
                BigDecimal.valueOf(overdue), BigDecimal.valueOf(notYetDue));
    }

    @Test
    void whatIsWaivedOrNotDueYetDoesNotCount() {
        assertThat(balance(6, 2, 2, 30).percent()).isEqualTo(75);
        assertThat(balance(6, 0, 0, 30).percent()).isEqualTo(100);
        assertThat(balance(0, 0, 4, 0).percent()).isZero();
        assertThat(balance(0, 5, 0, 30).percent()).as("nothing is due").isNull();
    }
}
