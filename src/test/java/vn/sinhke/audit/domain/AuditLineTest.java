package vn.sinhke.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AuditLineTest {
    private static final LocalDateTime AT = LocalDateTime.of(2024, 6, 3, 1, 0);

    private static String hash(String previous, long seq, String actor, String action, String detail) {
        return new AuditLine(AT, actor, null, action, "Project", "1", detail).hashAfter(previous, "2024-06", seq);
    }

    @Test
    void everyPartCounts() {
        String one = hash("0", 1, "a", "b", "c");
        assertThat(one).hasSize(64).isEqualTo(hash("0", 1, "a", "b", "c"));
        assertThat(hash("1", 1, "a", "b", "c")).isNotEqualTo(one);
        assertThat(hash("0", 2, "a", "b", "c")).isNotEqualTo(one);
        assertThat(hash("0", 1, "a", "b", null)).isNotEqualTo(hash("0", 1, "a", "b", "-"));
    }

    @Test
    void textCannotMoveFromOneFieldToTheNext() {
        assertThat(hash("0", 1, "ab", "c", "d")).isNotEqualTo(hash("0", 1, "a", "bc", "d"));
        assertThat(hash("0", 1, "a", "b|1:c", "d")).isNotEqualTo(hash("0", 1, "a|1:b", "c", "d"));
    }
}
