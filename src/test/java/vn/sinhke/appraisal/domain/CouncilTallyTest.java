package vn.sinhke.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sinhke.appraisal.domain.Opinion.FAIL;
import static vn.sinhke.appraisal.domain.Opinion.PASS;
import static vn.sinhke.appraisal.domain.Opinion.SUPPLEMENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.appraisal.domain.CouncilTally.Limits;
import vn.sinhke.appraisal.domain.CouncilTally.Locked;
import vn.sinhke.shared.Violation;

class CouncilTallyTest {
    private static final Limits LIMITS = new Limits(number("2"), number("3"), "q", number("50"), "v", number("70"), "a",
            number("33.3333"), "z");

    @ParameterizedTest
    @CsvSource({"7,4,false", "7,5,true", "3,1,false", "3,2,true", "6,3,false", "6,4,true", "9,5,false", "9,6,true"})
    void twoThirdsMustBePresent(int seats, int present, boolean enough) {
        CouncilTally tally = tally(seats, 0, Collections.nCopies(present, sheet(PASS, 80)));
        assertThat(tally.hasQuorum()).isEqualTo(enough);
        assertThat(rules(tally.resultProblems())).isEqualTo(enough ? List.of() : List.of("council-quorum"));
    }

    @Test
    void theRefusalNamesPresentSeatsAndQuorum() {
        Violation refused = tally(7, 0, Collections.nCopies(4, sheet(PASS, 80))).resultProblems().get(0);
        assertThat(refused.measured()).isEqualTo("4");
        assertThat(refused.limit()).isEqualTo("5");
        assertThat(refused.args()).containsExactly(4, 7, 5);
    }

    @Test
    void anUnlockedSheetHoldsTheConclusion() {
        CouncilTally tally = tally(7, 1, Collections.nCopies(6, sheet(PASS, 80)));
        assertThat(rules(tally.resultProblems())).containsExactly("council-sheets-locked");
        assertThat(tally.isOpen()).isFalse();
    }

    @Test
    void withoutQuorumAndWithAnUnlockedSheetBothAreSaid() {
        assertThat(rules(tally(7, 1, Collections.nCopies(4, sheet(PASS, 80))).resultProblems()))
                .containsExactly("council-quorum", "council-sheets-locked");
    }

    @Test
    void scoresOpenOnceNobodyIsAwaitedAndAQuorumHasLocked() {
        List<Locked> five = Collections.nCopies(5, sheet(PASS, 80));
        assertThat(new CouncilTally(7, 2, 0, true, five, LIMITS).isOpen()).as("two may still score").isFalse();
        assertThat(new CouncilTally(7, 0, 0, true, five, LIMITS).isOpen()).as("two stayed away").isTrue();
        assertThat(new CouncilTally(7, 0, 0, true, five.subList(0, 4), LIMITS).isOpen()).as("no quorum").isFalse();
    }

    @Test
    void theChairHasJudgedBeforeConcluding() {
        assertThat(rules(new CouncilTally(3, 1, 0, false, List.of(sheet(PASS, 80), sheet(PASS, 80)), LIMITS).resultProblems()))
                .containsExactly("council-chair-sheet");
    }

    @Test
    void exactlyHalfIsNotMoreThanHalf() {
        assertThat(rules(tally(4, 0, sheet(PASS, 80), sheet(PASS, 80), sheet(FAIL, 80), sheet(SUPPLEMENT, 80)).passProblems()))
                .containsExactly("council-vote");
        assertThat(tally(4, 0, sheet(PASS, 80), sheet(PASS, 80), sheet(PASS, 80), sheet(FAIL, 80)).passProblems()).isEmpty();
    }

    @Test
    void theAverageIsComparedBeforeRounding() {
        assertThat(tally(3, 0, sheet(PASS, 70), sheet(PASS, 70), sheet(PASS, 70)).passProblems()).isEmpty();
        CouncilTally nearly = tally(3, 0, sheet(PASS, 70), sheet(PASS, 70), sheet(PASS, 69.5));
        assertThat(nearly.average()).isEqualByComparingTo("69.83");
        assertThat(rules(nearly.passProblems())).containsExactly("council-average");
    }

    @Test
    void oneThirdMayGiveZeroAndNoMore() {
        Locked zero = new Locked(PASS, Map.of("NEED", number("0"), "CAP", number("90")));
        Locked full = new Locked(PASS, Map.of("NEED", number("10"), "CAP", number("80")));
        assertThat(tally(3, 0, zero, full, full).passProblems()).isEmpty();
        assertThat(rules(tally(3, 0, zero, zero, full).passProblems())).containsExactly("council-zero-score");
        assertThat(tally(4, 0, zero, full, full, full).passProblems()).isEmpty();
        assertThat(rules(tally(4, 0, zero, zero, full, full).passProblems())).containsExactly("council-zero-score");
    }

    @Test
    void allThatFailsIsSaidAtOnce() {
        Locked bad = new Locked(FAIL, Map.of("NEED", number("0"), "CAP", number("10")));
        assertThat(rules(tally(3, 0, bad, bad, bad).passProblems()))
                .containsExactly("council-vote", "council-average", "council-zero-score");
    }

    @Test
    void lowestMeanAndHighest() {
        CouncilTally tally = tally(3, 0, sheet(PASS, 78), sheet(PASS, 84), sheet(FAIL, 91));
        assertThat(tally.lowest()).isEqualByComparingTo("78");
        assertThat(tally.average()).isEqualByComparingTo("84.33");
        assertThat(tally.highest()).isEqualByComparingTo("91");
        assertThat(tally.count(PASS)).isEqualTo(2);
    }

    @Test
    void anEmptyCouncilPassesNothing() {
        CouncilTally empty = tally(0, 0, List.of());
        assertThat(empty.hasQuorum()).isFalse();
        assertThat(rules(empty.passProblems())).contains("council-vote", "council-average");
    }

    private static CouncilTally tally(int seats, int unlocked, Locked... sheets) {
        return tally(seats, unlocked, Arrays.asList(sheets));
    }

    private static CouncilTally tally(int seats, int unlocked, List<Locked> sheets) {
        return new CouncilTally(seats, seats - sheets.size(), unlocked, true, new ArrayList<>(sheets), LIMITS);
    }

    private static Locked sheet(Opinion opinion, double total) {
        return new Locked(opinion, Map.of("NEED", BigDecimal.valueOf(total)));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static List<String> rules(List<Violation> broken) {
        return broken.stream().map(Violation::rule).toList();
    }
}
