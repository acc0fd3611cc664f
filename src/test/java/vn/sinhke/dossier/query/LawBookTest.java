package vn.sinhke.dossier.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.project.domain.rules.ProjectRules;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.Messages;

/** The list of all law: nothing of it is without words, days or known numbers. */
class LawBookTest {
    private final List<LawLine> all = LawBook.all();

    @Test
    void everyRuleStandsInItOnceWithWordsInBothLanguages() {
        assertThat(all).extracting(LawLine::code).doesNotHaveDuplicates().containsAll(ProjectRules.ALL.stream().map(rule -> rule.code()).toList());
        assertThat(all).extracting(LawLine::subject).contains("project", "cycle", "payment");
        for (LawLine line : all) {
            assertThat(Messages.in(Messages.VIETNAMESE).has(line.key())).as(line.key()).isTrue();
            assertThat(Messages.in(Messages.ENGLISH).has(line.key())).as(line.key()).isTrue();
            assertThat(line.article()).isNotBlank();
            assertThat(line.isInForce(line.from())).as(line.code()).isTrue();
            assertThat(line.isInForce(line.from().minusDays(1))).as(line.code()).isFalse();
        }
    }

    @Test
    void everyNumberThatARuleNamesIsKept() {
        List<String> known = Arrays.stream(ParameterCode.values()).map(Enum::name).toList();
        assertThat(all.stream().flatMap(line -> line.numbers().stream()).filter(code -> !code.equals("SUPPORT_CAP"))).isSubsetOf(known);
    }
}
