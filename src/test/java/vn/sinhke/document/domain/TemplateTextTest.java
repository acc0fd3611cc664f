package vn.sinhke.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.document.domain.TemplateFault.Kind;
import vn.sinhke.document.domain.TemplateField.Shape;

/** What a template says of a dossier, and where it says what is wrong with it. */
class TemplateTextTest {
    private static final List<TemplateField> KNOWN = List.of(TemplateField.text("duAn.ten", "A"), TemplateField.text("duAn.ma", "B"),
            TemplateField.text("quayVong", "C"), new TemplateField("canCu", Shape.LINES, "D"), new TemplateField("bang", Shape.BLOCKS, "E"));

    private static TemplateText.Written fill(String text, String rotation) {
        return TemplateText.of(text).fill(Map.of("duAn.ten", "Lợn <b> {{duAn.ma}} $1", "duAn.ma", "DA-1", "quayVong", rotation,
                "canCu", List.of("Căn cứ A", "Căn cứ B"), "bang", List.of(Block.text("[bảng]")))::get);
    }

    @Test
    void aLineIsAParagraphAndItsMarksSayOfWhichKind() {
        TemplateText.Written written = fill("""
                > {{canCu}}
                > Xét đề nghị

                *Điều #.* Phê duyệt {{ duAn.ma }}:
                #. Một.
                {{bang}}
                #. Hai.
                *Bên A:* cơ quan
                *Điều #.* Thi hành
                #. Lại một.
                = I. Kết luận
                """, "");
        assertThat(written.grounds()).containsExactly("Căn cứ A", "Căn cứ B", "Xét đề nghị");
        assertThat(written.body()).containsExactly(Block.article("Điều 1.", "Phê duyệt DA-1:"), Block.text("1. Một."), Block.text("[bảng]"), Block.text("2. Hai."),
                Block.article("Bên A:", "cơ quan"), Block.article("Điều 2.", "Thi hành"), Block.text("1. Lại một."), Block.heading("I. Kết luận"));
    }

    @Test
    void aLineWithAQuestionMarkIsLeftOutWithoutItsData() {
        String text = "*Điều #.* A\n? *Điều #.* Quay vòng: {{quayVong}}\n*Điều #.* B";
        assertThat(fill(text, "2 con").body()).extracting(block -> ((Block.Paragraph) block).lead()).containsExactly("Điều 1.", "Điều 2.", "Điều 3.");
        assertThat(fill(text, " ").body()).extracting(block -> ((Block.Paragraph) block).lead()).containsExactly("Điều 1.", "Điều 2.");
    }

    @Test
    void aLineHangsOnTheFieldThatIsNamedAfterItsQuestionMark() {
        String text = "?(quayVong) *Điều #.* Có quay vòng {{duAn.ma}}\n?(canCu) Các căn cứ:\n?(quayVong) {{canCu}}\n? (chờ) Hết";
        assertThat(fill(text, "2 con").body()).containsExactly(Block.article("Điều 1.", "Có quay vòng DA-1"), Block.text("Các căn cứ:"), Block.text("Căn cứ A"),
                Block.text("Căn cứ B"), Block.text("(chờ) Hết"));
        assertThat(fill(text, "").body()).containsExactly(Block.text("Các căn cứ:"), Block.text("(chờ) Hết"));
        assertThat(TemplateText.faults(text, KNOWN)).isEmpty();
        assertThat(TemplateText.of("?(quayVong) Mã {{quayVong}}{{duAn.ten}}").fill(name -> name.equals("quayVong") ? "2" : "").body())
                .as("a field that is empty beside the one named").containsExactly(Block.text("Mã 2"));
    }

    @Test
    void aValueIsNeverReadAsTemplate() {
        assertThat(fill("Dự án {{duAn.ten}}", "").body()).containsExactly(Block.text("Dự án Lợn <b> {{duAn.ma}} $1"));
    }

    @Test
    void aKnownFieldWithoutValueIsOurMistakeAndIsNotPrinted() {
        assertThatThrownBy(() -> TemplateText.of("{{duAn.ten}}").fill(name -> null)).isInstanceOf(IllegalStateException.class).hasMessageContaining("duAn.ten");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dự án {{duAn.tne}} ở đây         | UNKNOWN_FIELD   | 1 | 7  | duAn.tne | duAn.ten
            Dự án {{DuAn.Ma}}                | UNKNOWN_FIELD   | 1 | 7  | DuAn.Ma  | duAn.ma
            {{quayvong}}                     | UNKNOWN_FIELD   | 1 | 1  | quayvong | quayVong
            ? *Điều #.* Vòng {{quay}}        | UNKNOWN_FIELD   | 1 | 18 | quay     | quayVong
            {{duAn.ten + 1}}                 | UNKNOWN_FIELD   | 1 | 1  | duAn.ten + 1 | duAn.ten
            Dự án {{duAn.ten ở đây           | NOT_CLOSED      | 1 | 7  | duAn.ten | ''
            Dự án {{duAn.ten} ở đây          | NOT_CLOSED      | 1 | 7  | duAn.ten} | ''
            Dự án duAn.ten}} ở đây           | NOT_OPENED      | 1 | 15 | ''       | ''
            Kèm {{bang}}                     | NOT_ALONE       | 1 | 5  | bang     | ''
            > {{bang}}                       | NOT_ALONE       | 1 | 3  | bang     | ''
            *Điều #.* {{canCu}}              | NOT_ALONE       | 1 | 11 | canCu    | ''
            ?(quayvong) Quay vòng            | UNKNOWN_FIELD   | 1 | 3  | quayvong | quayVong
            ?(quayVong {{duAn.ma}}           | NO_CONDITION    | 1 | 2  | ''       | ''
            ?() Quay vòng                    | NO_CONDITION    | 1 | 2  | ''       | ''
            *Điều #. Phê duyệt               | LEAD_NOT_CLOSED | 1 | 1  | ''       | ''
            """)
    void whatIsWrongIsSaidWithItsPlace(String text, Kind kind, int line, int column, String field, String nearest) {
        assertThat(TemplateText.faults(text, KNOWN)).containsExactly(new TemplateFault(kind, line, column, field, nearest));
        assertThat(TemplateText.faults("Một dòng đúng {{duAn.ma}}\n\n" + text, KNOWN)).containsExactly(new TemplateFault(kind, line + 2, column, field, nearest));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(TemplateText.faults("{{a}} và {{b}}\n{{duAn.ten}}\n{{c", KNOWN)).extracting(TemplateFault::line, TemplateFault::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "a"), org.assertj.core.groups.Tuple.tuple(1, "b"), org.assertj.core.groups.Tuple.tuple(3, "c"));
        assertThat(TemplateText.faults("> {{canCu}}\n{{bang}}\n{{ duAn.ten }}.", KNOWN)).isEmpty();
        assertThat(TemplateText.faults(" \n", KNOWN)).extracting(TemplateFault::kind).containsExactly(Kind.EMPTY);
        assertThat(TemplateText.faults("x".repeat(TemplateText.LONGEST), KNOWN)).isEmpty();
        assertThat(TemplateText.faults("x".repeat(TemplateText.LONGEST + 1), KNOWN)).extracting(TemplateFault::kind).containsExactly(Kind.TOO_LONG);
    }
}
