package vn.sinhke.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SigningCapacityTest {
    @Test
    void theChairSignsInTheOwnNameADeputyForTheChair() {
        assertThat(SigningCapacity.own("Chủ tịch UBND tỉnh Bắc Kạn")).isEqualTo("CHỦ TỊCH");
        assertThat(SigningCapacity.own("Phó Chủ tịch UBND tỉnh Bắc Kạn")).isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
        assertThat(SigningCapacity.own(null)).isEqualTo("CHỦ TỊCH");
    }

    @Test
    void whoeverReceivedThePowerSignsByItsKind() {
        assertThat(SigningCapacity.delegated("UY_QUYEN", "Giám đốc Sở LĐTB&XH")).isEqualTo("TUQ. CHỦ TỊCH / GIÁM ĐỐC");
        assertThat(SigningCapacity.delegated("KY_THAY", "Phó Chủ tịch UBND tỉnh")).isEqualTo("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
        assertThat(SigningCapacity.delegated("PHAN_CONG", "Chánh Văn phòng")).isEqualTo("TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG");
        assertThat(SigningCapacity.delegated("UY_QUYEN", null)).isEqualTo("TUQ. CHỦ TỊCH");
    }
}
