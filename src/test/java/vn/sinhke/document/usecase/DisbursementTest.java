package vn.sinhke.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.shared.Money;

/** The rate of disbursement, with the figures of Quảng Nam in million (DOMAIN §4, S21). */
class DisbursementTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"712115;1239405;57,46%", "532757;870945;61,17%", "179358;368460;48,68%", "0;1;0%", "1;1;100%", "0;0;–"})
    void paidOfWhatWasGiven(long paid, long given, String rate) {
        assertThat(Wording.disbursed(Money.vnd(paid), Money.vnd(given))).isEqualTo(rate);
    }
}
