package vn.sinhke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void foldingDropsMarksAndCase() {
        assertThat(VietnameseText.fold("Đắk Lắk")).isEqualTo("dak lak");
        assertThat(VietnameseText.fold("Thị trấn ĐỒNG TÂM")).isEqualTo("thi tran dong tam");
        assertThat(VietnameseText.fold("  Nghĩa  Tá ")).isEqualTo("nghia ta");
        assertThat(VietnameseText.fold("ưƯơƠăÂêÔ")).isEqualTo("uuooaaeo");
        assertThat(VietnameseText.fold(null)).isEmpty();
    }

    @Test
    void theSortKeyOfPersonsFollowsTheAlphabetByGivenName() {
        assertThat(List.of("Nông Văn An", "Ma Thị Ánh", "Bàn Thị Duyên", "Hà Văn Đạt", "Vi Văn Đồng", "Lô Văn Hoa", "Ma Văn Hòa",
                "Lô Văn Hồng", "Lô Văn Hợi", "Lý A Páo", "Lô Thị Tu", "Lô Thị Tư").stream()
                .map(VietnameseText::personSortKey).toList()).isSorted();
        assertThat(VietnameseText.personSortKey("Hà Văn Đạt")).isEqualTo("d{at ha va{n");
        assertThat(List.of("Ba", "Bă", "Bâ", "Bê", "Bo", "Bô", "Bơ", "Bu", "Bư", "Da", "Đa", "Ga").stream()
                .map(VietnameseText::personSortKey).toList()).isSorted();
    }

    @Test
    void composedAndDecomposedTextIsTheSame() {
        String composed = "ế", decomposed = "e\u0302\u0301";
        assertThat(composed).isNotEqualTo(decomposed);
        assertThat(VietnameseText.nfc(decomposed)).isEqualTo(composed);
        assertThat(VietnameseText.fold(decomposed)).isEqualTo(VietnameseText.fold(composed)).isEqualTo("e");
        assertThat(VietnameseText.nfc(null)).isNull();
    }

    @Test
    void searchFindsWhateverTheMarks() {
        assertThat(VietnameseText.contains("Xã Trần Phú", "tran phu")).isTrue();
        assertThat(VietnameseText.contains("Xã Trần Phú", "TRẦN")).isTrue();
        assertThat(VietnameseText.contains("Xã Trần Phú", "cư lễ")).isFalse();
        assertThat(VietnameseText.contains("Xã Trần Phú", "")).isTrue();
    }

    @Test
    void peopleAreSortedByGivenName() {
        var names = Stream.of("Hoàng Thị Bích", "Triệu Văn Ân", "Lý An", "Bàn Văn Đức", "Nông Văn Dũng")
                .sorted((a, b) -> VietnameseText.order()
                        .compare(VietnameseText.givenNameFirst(a), VietnameseText.givenNameFirst(b)));
        assertThat(names).containsExactly("Lý An", "Triệu Văn Ân", "Hoàng Thị Bích", "Nông Văn Dũng", "Bàn Văn Đức");
        assertThat(VietnameseText.givenNameFirst("Giang")).isEqualTo("Giang");
    }

    @Test
    void theAlphabetIsVietnamese() {
        List<String> words = Arrays.asList("Đức", "Dũng", "Ân", "An", "Ăn", "Đông", "Dân");
        words.sort(VietnameseText.order());
        assertThat(words).containsExactly("An", "Ăn", "Ân", "Dân", "Dũng", "Đông", "Đức");
    }
}
