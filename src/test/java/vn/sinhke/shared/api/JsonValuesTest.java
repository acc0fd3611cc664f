package vn.sinhke.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.ProjectType;

class JsonValuesTest {
    private record Inner(String name, Integer none) { }

    private record Outer(Money total, LocalDate day, Instant at, LocalDateTime utc, ProjectType type, BigDecimal ratio,
                         List<Inner> inner, Map<ProjectType, Long> sums, Optional<String> perhaps, boolean flag) { }

    @Test
    void aRecordReadsAsTheContractWants() {
        Outer value = new Outer(Money.vnd(1_187_500_000), LocalDate.of(2024, 5, 1), Instant.parse("2024-05-01T01:02:03.456789Z"),
                LocalDateTime.of(2024, 5, 1, 1, 2), ProjectType.COMMUNITY, new BigDecimal("0.8001"),
                Arrays.asList(new Inner("Hạ", null), null), Map.of(ProjectType.COMMUNITY, 5L), Optional.empty(), true);
        assertThat(JsonValues.of(value)).hasToString("{\"total\":1187500000,\"day\":\"2024-05-01\",\"at\":\"2024-05-01T01:02:03.456Z\","
                + "\"utc\":\"2024-05-01T01:02:00Z\",\"type\":\"COMMUNITY\",\"ratio\":0.8001,\"inner\":[{\"name\":\"Hạ\",\"none\":null},null],"
                + "\"sums\":{\"COMMUNITY\":5},\"perhaps\":null,\"flag\":true}");
    }
}
