package vn.sinhke.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.document.domain.OfficialDocument.Issuer;
import vn.sinhke.document.domain.OfficialDocument.Reference;

class OfficialDocumentTest {
    private static OfficialDocument paper(Reference reference, List<String> grounds, List<String> recipients, String filing) {
        return new OfficialDocument(new Issuer("", List.of("Ủy ban nhân dân")), reference, "Quyết định", "Phê duyệt dự án", "", "", grounds,
                List.of(), List.of(), recipients, filing, List.of());
    }

    private static OfficialDocument on(LocalDate day, Integer number) {
        return paper(new Reference(number, "QĐ-UBND", "Bắc Kạn", day, 2024), List.of(), List.of(), "");
    }

    @Test
    void numberAndDayAreBlankUntilIssued() {
        OfficialDocument draft = on(null, null);
        assertThat(draft.numberLine()).matches("Số: \u00a0+/QĐ-UBND");
        assertThat(draft.placeAndDay()).matches("Bắc Kạn, ngày \u00a0+ tháng \u00a0+ năm 2024");
    }

    @Test
    void aZeroStandsBeforeNumbersAndDaysUnderTenAndMonthsUnderThree() {
        assertThat(on(LocalDate.of(2024, 2, 5), 5)).satisfies(paper -> {
            assertThat(paper.numberLine()).isEqualTo("Số: 05/QĐ-UBND");
            assertThat(paper.placeAndDay()).isEqualTo("Bắc Kạn, ngày 05 tháng 02 năm 2024");
        });
        assertThat(on(LocalDate.of(2024, 3, 10), 10)).satisfies(paper -> {
            assertThat(paper.numberLine()).isEqualTo("Số: 10/QĐ-UBND");
            assertThat(paper.placeAndDay()).isEqualTo("Bắc Kạn, ngày 10 tháng 3 năm 2024");
        });
    }

    @Test
    void groundsEndWithSemicolonsAndTheLastWithAFullStop() {
        assertThat(paper(new Reference(null, "QĐ-UBND", "", null, 2024), List.of("Căn cứ A", "Căn cứ B"), List.of(), "").groundLines())
                .containsExactly("Căn cứ A;", "Căn cứ B.");
    }

    @Test
    void recipientsEndWithTheFile() {
        Reference reference = new Reference(null, "QĐ-UBND", "", null, 2024);
        assertThat(paper(reference, List.of(), List.of("Như Điều 3"), "VT, HSDA").recipientLines()).containsExactly("- Như Điều 3;", "- Lưu: VT, HSDA.");
        assertThat(paper(reference, List.of(), List.of(), "").recipientLines()).isEmpty();
    }

    @Test
    void textIsComposedAndFreeOfControlCharacters() {
        assertThat(new Block.Paragraph("", "Hoa\u0300ng Vă\u0323n\u0000 \u0007Thắng")).isEqualTo(Block.text("Hoàng Vặn Thắng"));
    }
}
