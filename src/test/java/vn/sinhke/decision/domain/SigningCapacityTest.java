package vn.sinhke.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningCapacityTest {
    @Test
    void theChairSignsInTheOwnNameADeputyForTheChair() {
        assertThat(SigningCapacity.own("Chủ tịch UBND tỉnh Bắc Kạn")).isEqualTo("CHỦ TỊCH");
        assertThat(SigningCapacity.own("Phó Chủ tịch UBND tỉnh Bắc Kạn")).isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
        assertThat(SigningCapacity.own(null)).isEqualTo("CHỦ TỊCH");
    }

    @Test
    void nobodyIsCalledWhatTheyAreNot() {
        assertThat(SigningCapacity.own("Phó Trưởng phòng")).isEqualTo("PHÓ TRƯỞNG PHÒNG");
        assertThat(SigningCapacity.own("Chánh Văn phòng UBND tỉnh")).isEqualTo("CHÁNH VĂN PHÒNG UBND TỈNH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UY_QUYEN", "KY_THAY", "PHAN_CONG"})
    void onlyADeputyOfTheCommitteeItselfSignsInTheChairsPlace(String kind) {
        String prefix = kind.equals("PHAN_CONG") ? "TL. " : "TUQ. ";
        assertThat(SigningCapacity.delegated(kind, "Phó Chủ tịch UBND tỉnh", true)).isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
        assertThat(SigningCapacity.delegated(kind, "Phó Chủ tịch UBND huyện Na Rì", false)).isEqualTo(prefix + "CHỦ TỊCH / PHÓ CHỦ TỊCH UBND HUYỆN NA RÌ");
        assertThat(SigningCapacity.delegated(kind, "Phó Giám đốc Sở LĐTB&XH", true)).isEqualTo(prefix + "CHỦ TỊCH / PHÓ GIÁM ĐỐC");
    }

    @Test
    void whoeverReceivedThePowerSignsByItsKind() {
        assertThat(SigningCapacity.delegated("UY_QUYEN", "Giám đốc Sở LĐTB&XH", false)).isEqualTo("TUQ. CHỦ TỊCH / GIÁM ĐỐC");
        assertThat(SigningCapacity.delegated("KY_THAY", "Giám đốc Sở LĐTB&XH", false)).isEqualTo("TUQ. CHỦ TỊCH / GIÁM ĐỐC");
        assertThat(SigningCapacity.delegated("PHAN_CONG", "Chánh Văn phòng", false)).isEqualTo("TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG");
        assertThat(SigningCapacity.delegated("UY_QUYEN", null, false)).isEqualTo("TUQ. CHỦ TỊCH");
    }
}
