package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages vi = Messages.in(Messages.VIETNAMESE);
    private final Messages en = Messages.in(Locale.UK);

    @Test
    void moneyIsWholeDongWithDotsAndAnUnbreakableSpace() {
        assertThat(vi.money(Money.vnd(1_187_500_000))).isEqualTo("1.187.500.000\u00a0đ");
        assertThat(en.show(Money.vnd(1_187_500_000))).isEqualTo("1,187,500,000\u00a0đ");
    }

    @Test
    void numbersAndDaysFollowTheReader() {
        assertThat(vi.show(new BigDecimal("80.01"))).isEqualTo("80,01");
        assertThat(en.show(new BigDecimal("80.01"))).isEqualTo("80.01");
        assertThat(vi.show(LocalDate.of(2024, 6, 3))).isEqualTo("03/06/2024");
        assertThat(vi.show(Instant.parse("2024-06-03T01:05:00Z"))).isEqualTo("08:05 03/06/2024");
        assertThat(vi.show(List.of(1200, "a"))).isEqualTo("1.200, a");
    }

    @Test
    void placesAreFilledAndWhatIsNoneStaysAsItIsWritten() {
        assertThat(Messages.filled("{0}, {1}; {0}", new Object[] {"a{1}", 1200}, vi)).isEqualTo("a{1}, 1.200; a{1}");
        assertThat(Messages.filled("{2} {x} {{duAn.ten}} {} {123} {", new Object[] {"a", "b"}, vi)).isEqualTo("{2} {x} {{duAn.ten}} {} {123} {");
        assertThat(Messages.filled("it''s {0} ''' {", new Object[] {null}, vi)).isEqualTo("it's  '' {");
        assertThat(Messages.filled("{10}", new Object[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"}, vi)).isEqualTo("ten");
        assertThat(Messages.filled("{0}", null, vi)).isEqualTo("{0}");
    }

    @Test
    void aMissingKeyIsVisible() {
        assertThat(vi.get("no.such.key")).isEqualTo("???no.such.key???");
        assertThat(vi.label(Role.ADMIN)).isEqualTo("Quản trị hệ thống");
    }

    @Test
    void theBetterLanguageIsChosenAndVietnameseWhenInDoubt() {
        assertThat(Messages.accepted(null).locale()).isEqualTo(Messages.VIETNAMESE);
        assertThat(Messages.accepted("en-GB,en;q=0.8").locale()).isEqualTo(Messages.ENGLISH);
        assertThat(Messages.accepted("fr, vi;q=0.9, en;q=0.5").locale()).isEqualTo(Messages.VIETNAMESE);
        assertThat(Messages.accepted("fr").locale()).isEqualTo(Messages.VIETNAMESE);
        assertThat(Messages.accepted(";;;q=\u0000").locale()).isEqualTo(Messages.VIETNAMESE);
    }
}
