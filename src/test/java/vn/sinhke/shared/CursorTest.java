package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CursorTest {
    record Line(Long id, String name, LocalDate day, Money sum, boolean odd) implements Row { }

    private static final Line LINE = new Line(7L, "Nông Thị\nHòa", LocalDate.of(2024, 6, 3), Money.vnd(12), true);

    @Test
    void a_token_comes_back_as_it_went_even_with_a_line_break_in_the_value() {
        Cursor.Token token = new Cursor.Token("-name", 7, "Nông Thị\nHòa");
        assertThat(Cursor.Token.decode(token.encode())).contains(token);
    }

    @Test
    void a_foreign_text_is_no_token() {
        assertThat(Cursor.Token.decode("%%%")).isEmpty();
        assertThat(Cursor.Token.decode("")).isEmpty();
        assertThat(Cursor.Token.decode("AAAA")).isEmpty();
        assertThat(Cursor.Token.decode(Base64.getUrlEncoder().encodeToString("code\nx\ny".getBytes()))).isEmpty();
        assertThat(Cursor.Token.decode(Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xC3, 0x28}))).isEmpty();
    }

    @Test
    void the_value_of_a_row_survives_its_journey_in_its_own_type() {
        assertThat(SortValue.of(LINE, "day")).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(SortValue.read(Line.class, "day", SortValue.write(SortValue.of(LINE, "day"))))
                .contains(LocalDate.of(2024, 6, 3));
        assertThat(SortValue.read(Line.class, "sum", SortValue.write(SortValue.of(LINE, "sum")))).contains(12L);
        assertThat(SortValue.read(Line.class, "id", "7")).contains(7L);
    }

    @Test
    void a_value_of_another_type_is_refused_not_passed_to_the_database() {
        assertThat(SortValue.read(Line.class, "day", "31/12/2024")).isEmpty();
        assertThat(SortValue.read(Line.class, "id", "seven")).isEmpty();
        assertThatThrownBy(() -> SortValue.read(Line.class, "odd", "true")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sort_is_read_from_a_name_with_or_without_a_minus() {
        assertThat(Sort.parse("-code", Sort.up("id"))).isEqualTo(Sort.down("code"));
        assertThat(Sort.parse("code", Sort.up("id"))).isEqualTo(Sort.up("code"));
        assertThat(Sort.parse(" ", Sort.up("id"))).isEqualTo(Sort.up("id"));
        assertThat(Sort.down("code")).hasToString("-code");
    }
}
