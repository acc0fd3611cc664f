package vn.sinhke.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sinhke.shared.Check;
import vn.sinhke.shared.Money;

/** Without a page at hand the words are Vietnamese. */
@ExtendWith(PageAtHand.class)
class ShowTest {
    private static final String NBSP = "\u00a0";

    @Test
    void sumsAreWholeDongWithDotsAndADashForNothing() {
        assertThat(Show.money(Money.vnd(1_246_500_000))).isEqualTo("1.246.500.000" + NBSP + "đ");
        assertThat(Show.amount(Money.vnd(500_000))).isEqualTo("500.000");
        assertThat(Show.money(Money.ZERO)).isEqualTo("–");
        assertThat(Show.money(null)).isEqualTo("–");
    }

    @Test
    void listsShowMillionsWithOneDecimal() {
        assertThat(Show.million(Money.vnd(1_246_500_000))).isEqualTo("1.246,5");
        assertThat(Show.million(Money.vnd(690_000_000))).isEqualTo("690,0");
        assertThat(Show.million(Money.vnd(49_999))).isEqualTo("0,0");
        assertThat(Show.million(Money.ZERO)).isEqualTo("–");
    }

    @Test
    void sharesShowOneDecimal() {
        assertThat(Show.percent(new BigDecimal("78.6"))).isEqualTo("78,6%");
        assertThat(Show.percent(new BigDecimal("80"))).isEqualTo("80,0%");
        assertThat(Show.percent(null)).isEqualTo("–");
    }

    @Test
    void datesAreDayMonthYear() {
        assertThat(Show.date(LocalDate.of(2024, 6, 3))).isEqualTo("03/06/2024");
        assertThat(Show.date(null)).isEqualTo("–");
    }

    @Test
    void theCapWarnsWithinAPointAndAHalfAndIsWrongBeyond() {
        BigDecimal cap = new BigDecimal("80");
        assertThat(CapLook.tone(new BigDecimal("78.49"), cap)).isEqualTo("is-act");
        assertThat(CapLook.tone(new BigDecimal("78.5"), cap)).isEqualTo("is-warn");
        assertThat(CapLook.tone(new BigDecimal("80"), cap)).isEqualTo("is-warn");
        assertThat(CapLook.tone(new BigDecimal("80.0000001"), cap)).isEqualTo("is-late");
    }

    @Test
    void theDistanceToTheCapIsSaidInDong() {
        assertThat(CapLook.sentence(Money.vnd(17_450_000))).isEqualTo("Còn cách trần 17.450.000" + NBSP + "đ");
        assertThat(CapLook.sentence(Money.ZERO)).isEqualTo("Đúng bằng trần");
        assertThat(CapLook.sentence(Money.vnd(-1))).isEqualTo("Vượt trần 1" + NBSP + "đ");
    }

    @Test
    void whatARuleMeasuredIsShownForPeople() {
        assertThat(CheckLook.measure(measured("0.7800"))).isEqualTo("78,0%");
        assertThat(CheckLook.measure(measured("451500000"))).isEqualTo("451.500.000" + NBSP + "đ");
        assertThat(CheckLook.measure(measured("20"))).isEqualTo("20");
        assertThat(CheckLook.measure(measured("COOPERATIVE"))).isEmpty();
        assertThat(CheckLook.measure(measured("3/7"))).isEqualTo("3/7");
        assertThat(CheckLook.measure(measured(null))).isEmpty();
    }

    private static Check measured(String figure) {
        return new Check("rule", null, Check.Outcome.PASS, "budget", figure, null, "rule", List.of());
    }

    @Test
    void aBarNeverLeavesItsTrack() {
        assertThat(CapLook.width(new BigDecimal("78.6"))).isEqualTo("78.60%");
        assertThat(CapLook.width(new BigDecimal("132"))).isEqualTo("100.00%");
        assertThat(CapLook.width(-3)).isEqualTo("0.00%");
    }

    @Test
    void twoWorkingDaysAreNearAndAPausedClockIsNeverLate() {
        assertThat(DueLook.tone(3, false)).isEmpty();
        assertThat(DueLook.tone(2, false)).isEqualTo("is-near");
        assertThat(DueLook.tone(0, false)).isEqualTo("is-near");
        assertThat(DueLook.tone(-1, false)).isEqualTo("is-over");
        assertThat(DueLook.tone(-1, true)).isEqualTo("is-paused");
        assertThat(DueLook.text(-1, false)).isEqualTo("Quá hạn 1 ngày");
        assertThat(DueLook.text(5, null)).isEqualTo("Còn 5 ngày");
        assertThat(DueLook.text(0, null)).isEqualTo("Hạn hôm nay");
    }
}
