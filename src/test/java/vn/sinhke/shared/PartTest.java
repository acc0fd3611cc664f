package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
    private record Row(Long id, int no, BigDecimal sum, boolean open, Boolean late, LocalDate day, LocalDateTime at, Role role, String text) { }

    private record Sum(long dong, String unit) { }

    @Test
    void everyColumnTravelsAsTextAndParametersAreCountedOn() {
        Part<Sum> part = Part.of(Sum.class, "pos", "COALESCE(SUM(amount), 0), unit", "FROM line WHERE a = ? AND b IN (?, ?)", 1L, 2L, 3L);
        assertThat(part.sql(4, 3, 2)).isEqualTo("SELECT 4, pos, CAST(COALESCE(SUM(amount), 0) AS CHAR), CAST(unit AS CHAR), NULL"
                + " FROM line WHERE a = ?3 AND b IN (?4, ?5)");
    }

    @Test
    void rowsBecomeRecordsInTheirOrder() {
        Part<Row> part = Part.of(Row.class, "-id", "id, no, sum, open, late, day, at, role, text", "FROM t");
        List<Row> rows = part.read(List.of(
                new Object[] {0, BigInteger.valueOf(-1), "1", "7", "12.50", "0", null, null, null, null, null},
                new Object[] {0, BigInteger.valueOf(-2), "2", "8", "3", "1", "1", "2024-06-03", "2024-06-03 07:08:09.123000", "AUDITOR", "Lợn nái"}));
        assertThat(rows).containsExactly(
                new Row(2L, 8, new BigDecimal("3"), true, true, LocalDate.of(2024, 6, 3), LocalDateTime.of(2024, 6, 3, 7, 8, 9, 123_000_000), Role.AUDITOR, "Lợn nái"),
                new Row(1L, 7, new BigDecimal("12.50"), false, null, null, null, null, null));
    }

    @Test
    void columnsAndValuesMustFit() {
        assertThatThrownBy(() -> Part.of(Sum.class, "0", "dong", "FROM t")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Part.of(Sum.class, "0", "dong, unit", "FROM t WHERE id = ?").sql(0, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameQuestionHasTheSameKey() {
        assertThat(one(1L).key()).isEqualTo(one(1L).key()).isNotEqualTo(one(2L).key());
    }

    private static Part<Sum> one(Long id) {
        return Part.of(Sum.class, "0", "dong, unit", "FROM t WHERE id = ?", id);
    }
}
