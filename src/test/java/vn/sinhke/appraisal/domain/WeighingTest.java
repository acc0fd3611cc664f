package vn.sinhke.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.appraisal.domain.Weighing.Item;
import vn.sinhke.shared.Violation;

/** What a set of criteria must be, on both sides of each limit. */
class WeighingTest {
    private static Item item(String code, Integer max) {
        return new Item(code, "Đúng đối tượng", "Right people", "NĐ 27/2022 Điều 20.5", max);
    }

    private static List<String> rules(List<Item> items) {
        return new Weighing(items).violations().stream().map(Violation::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({"60,40,true", "60,39,false", "60,41,false", "99,1,true"})
    void theWeightsAddUpToAHundred(int first, int second, boolean right) {
        assertThat(rules(List.of(item("NEED", first), item("CAP", second)))).isEqualTo(right ? List.of() : List.of("criteria-sum"));
    }

    @Test
    void aWeightIsAWholeNumberFromOneToAHundred() {
        assertThat(rules(List.of(item("NEED", 100)))).isEmpty();
        assertThat(rules(List.of(item("NEED", 100), item("CAP", 0)))).containsExactly("criteria-max");
        assertThat(rules(List.of(item("NEED", 101)))).containsExactly("criteria-max");
        assertThat(rules(List.of(item("NEED", null)))).containsExactly("criteria-max");
    }

    @ParameterizedTest
    @CsvSource({"AB,true", "A,false", "a_b,false", "A_1,true", "1A,false", "ĐA,false", "A B,false"})
    void aCodeIsOfCapitalsAndDigits(String code, boolean right) {
        assertThat(rules(List.of(item(code, 100)))).isEqualTo(right ? List.of() : List.of("criteria-code"));
    }

    @Test
    void lengthsAndNumbersHaveLimits() {
        assertThat(rules(List.of(item("A".repeat(40), 100)))).isEmpty();
        assertThat(rules(List.of(item("A".repeat(41), 100)))).containsExactly("criteria-code");
        assertThat(rules(List.of(item("NEED", 50), item("NEED", 50)))).containsExactly("criteria-code-twice");
        assertThat(rules(List.of())).containsExactly("criteria-number");
        assertThat(rules(IntStream.range(0, 20).mapToObj(i -> item("C" + i, 5)).toList())).isEmpty();
        assertThat(rules(IntStream.range(0, 21).mapToObj(i -> item("C" + i, 5)).toList())).containsExactly("criteria-number");
        String label = "a".repeat(200);
        String article = "b".repeat(160);
        assertThat(rules(List.of(new Item("NEED", label, label, article, 100)))).isEmpty();
        assertThat(rules(List.of(new Item("NEED", label + "a", label + "a", article + "b", 100)))).containsExactly("criteria-text", "criteria-text", "criteria-text");
        assertThat(rules(List.of(new Item("NEED", null, " ", "", 100)))).as("everything at once").containsExactly("criteria-text", "criteria-text", "criteria-text");
    }
}
