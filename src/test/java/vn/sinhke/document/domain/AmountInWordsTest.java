package vn.sinhke.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.shared.Money;

class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, không", "1, một", "4, bốn", "5, năm", "9, chín", "10, mười", "11, mười một", "14, mười bốn", "15, mười lăm", "19, mười chín",
        "20, hai mươi", "21, hai mươi mốt", "24, hai mươi tư", "25, hai mươi lăm", "30, ba mươi", "41, bốn mươi mốt", "44, bốn mươi tư",
        "55, năm mươi lăm", "91, chín mươi mốt", "99, chín mươi chín",
        "100, một trăm", "101, một trăm linh một", "104, một trăm linh bốn", "105, một trăm linh năm", "110, một trăm mười",
        "111, một trăm mười một", "115, một trăm mười lăm", "121, một trăm hai mươi mốt", "404, bốn trăm linh bốn", "555, năm trăm năm mươi lăm",
        "999, chín trăm chín mươi chín",
        "1000, một nghìn", "1001, một nghìn không trăm linh một", "1010, một nghìn không trăm mười", "1015, một nghìn không trăm mười lăm",
        "1021, một nghìn không trăm hai mươi mốt", "1100, một nghìn một trăm", "10000, mười nghìn", "15000, mười lăm nghìn",
        "21000, hai mươi mốt nghìn", "24005, hai mươi tư nghìn không trăm linh năm", "100000, một trăm nghìn",
        "105004, một trăm linh năm nghìn không trăm linh bốn",
        "1000000, một triệu", "1000005, một triệu không trăm linh năm", "1005000, một triệu không trăm linh năm nghìn",
        "1050000, một triệu không trăm năm mươi nghìn", "999999999, chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
        "1000000000, một tỷ", "1000000500, một tỷ năm trăm", "1000000001, một tỷ không trăm linh một",
        "1050000000, một tỷ không trăm năm mươi triệu", "1250000000, một tỷ hai trăm năm mươi triệu",
        "1187500000, một tỷ một trăm tám mươi bảy triệu năm trăm nghìn", "2005000000, hai tỷ không trăm linh năm triệu",
        "21000000000, hai mươi mốt tỷ", "999999999999, chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
        "1000000000000, một nghìn tỷ", "1005000000000, một nghìn không trăm linh năm tỷ",
        "1250000000000, một nghìn hai trăm năm mươi tỷ", "1000000000000000, một triệu tỷ", "1000000000000000000, một tỷ tỷ"})
    void numbersAreSpoken(long number, String words) {
        assertThat(AmountInWords.of(number)).isEqualTo(words);
    }

    @Test
    void theLargestNumberIsSpoken() {
        assertThat(AmountInWords.of(Long.MAX_VALUE)).isEqualTo("chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu"
                + " tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy");
    }

    @Test
    void sumsCarryTheirCurrency() {
        assertThat(AmountInWords.dong(Money.vnd(1_250_000_000))).isEqualTo("một tỷ hai trăm năm mươi triệu đồng");
        assertThat(AmountInWords.sentence(Money.vnd(1_250_000_000))).isEqualTo("Một tỷ hai trăm năm mươi triệu đồng");
        assertThat(AmountInWords.sentence(Money.ZERO)).isEqualTo("Không đồng");
    }

    @Test
    void lessThanNothingIsRefused() {
        assertThatThrownBy(() -> AmountInWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
