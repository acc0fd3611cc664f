package vn.sinhke.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On which days a contract holds: both sides of its first and its last. */
class LinkageContractTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 5, 31);

    private static LinkageContract contract(LocalDate from, LocalDate to) {
        return new LinkageContract("HTX", "lợn thịt", null, "kg", null, from, to);
    }

    @Test
    void itHoldsFromItsFirstDayToItsLast() {
        assertThat(contract(FIRST, LAST).hasEnded(FIRST.minusDays(1))).as("not begun yet").isFalse();
        assertThat(contract(FIRST, LAST).hasEnded(FIRST)).isFalse();
        assertThat(contract(FIRST, LAST).hasEnded(LAST)).isFalse();
        assertThat(contract(FIRST, LAST).hasEnded(LAST.plusDays(1))).isTrue();
        assertThat(contract(null, null).hasEnded(FIRST)).as("without days it is not known to have ended").isFalse();
    }
}
