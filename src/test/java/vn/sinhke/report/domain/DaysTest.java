package vn.sinhke.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4 | 4 | 4", "1 2 | 1 | 2", "3 1 2 | 2 | 3", "1 2 3 4 | 2 | 4", "1 2 3 4 5 6 7 8 9 10 | 5 | 9",
        "1 2 3 4 5 6 7 8 9 10 11 | 6 | 10", "0 0 0 0 0 0 0 0 0 30 | 0 | 0", "0 0 0 0 0 0 0 0 30 30 | 0 | 30"})
    void theMedianAndTheNinetiethAreCasesThatHappened(String cases, int median, int ninety) {
        Days days = new Days();
        Arrays.stream(cases.strip().split(" ")).forEach(one -> days.add(Integer.parseInt(one), 1));
        assertThat(days.getMedian()).isEqualTo(median);
        assertThat(days.getNinety()).isEqualTo(ninety);
    }

    @Test
    void manyCasesAtOnceCountAsManyCases() {
        Days days = new Days().add(2, 89).add(7, 1).add(9, 10);
        assertThat(days.getNinety()).isEqualTo(7);
        assertThat(days.number()).isEqualTo(100);
        assertThat(days.getLongest()).isEqualTo(9);
        assertThat(new Days().add(2, 90).add(9, 10).getNinety()).isEqualTo(2);
    }

    @Test
    void itAgreesWithSorting() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Integer> all = random.ints(1 + random.nextInt(40), 0, 12).boxed().toList();
            Days days = new Days();
            all.forEach(one -> days.add(one, 1));
            List<Integer> sorted = all.stream().sorted().toList();
            for (int percent : new int[] {1, 50, 90, 100}) {
                int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
                assertThat(days.percentile(percent)).isEqualTo(sorted.get(rank - 1));
            }
        }
    }

    @Test
    void noCaseHasNoFigure() {
        assertThat(new Days().getMedian()).isNull();
        assertThat(new Days().add(3, 0).getNinety()).isNull();
        assertThatThrownBy(() -> new Days().percentile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Days().percentile(101)).isInstanceOf(IllegalArgumentException.class);
    }
}
