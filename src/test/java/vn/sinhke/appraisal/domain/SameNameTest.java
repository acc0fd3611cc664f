package vn.sinhke.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SameNameTest {
    @Test
    void theSameNameIsFoundHoweverItIsTyped() {
        assertThat(SameName.among("Hoàng Văn Thắng", null, "Hoàng Văn  Thắng ")).contains("Hoàng Văn  Thắng ");
        assertThat(SameName.among(Normalizer.normalize("HOÀNG VĂN THẮNG", Normalizer.Form.NFD), "Hoàng Văn Thắng")).isPresent();
    }

    @Test
    void anotherMarkIsAnotherName() {
        assertThat(SameName.among("Hoàng Văn Thắng", "Hoàng Văn Thăng", "", null)).isEmpty();
    }
}
