package vn.sinhke.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sinhke.account.domain.DelegationKind;
import vn.sinhke.document.domain.SignatureBlock.Body;
import vn.sinhke.document.domain.SignatureBlock.Signatory;

class SignatureBlockTest {
    private static final Body CHAIR = new Body(null, "Chủ tịch");
    private static final Body COMMITTEE = new Body("Ủy ban nhân dân", "Chủ tịch");
    private static final Body DEPARTMENT = new Body(null, "Giám đốc");

    private static Signatory within(String office) {
        return new Signatory("Trần Quang Hòa", office, true);
    }

    private static Signatory elsewhere(String office) {
        return new Signatory("Hoàng Đình Lực", office, false);
    }

    @Test
    void aChiefSignsByTheirOffice() {
        SignatureBlock block = SignatureBlock.of(CHAIR, within("Chủ tịch"), null);
        assertThat(block.lines()).containsExactly("CHỦ TỊCH");
        assertThat(block.name()).isEqualTo("Trần Quang Hòa");
        assertThat(SignatureBlock.of(DEPARTMENT, within("Giám đốc"), null).lines()).containsExactly("GIÁM ĐỐC");
    }

    @Test
    void aChiefSignsOnBehalfOfACollective() {
        assertThat(SignatureBlock.of(COMMITTEE, within("Chủ tịch"), null).lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDeputySignsForTheChief() {
        assertThat(SignatureBlock.of(CHAIR, within("Phó Chủ tịch"), null).lines()).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(SignatureBlock.of(COMMITTEE, within("Phó Chủ tịch"), null).lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(SignatureBlock.of(DEPARTMENT, within("Phó Giám đốc"), null).lines()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @ParameterizedTest
    @EnumSource(DelegationKind.class)
    void aDeputySignsForTheChiefHoweverThePowerWasReceived(DelegationKind power) {
        assertThat(SignatureBlock.of(CHAIR, within("Phó Chủ tịch"), power).lines()).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @ParameterizedTest
    @CsvSource({"UY_QUYEN, TUQ. CHỦ TỊCH", "KY_THAY, TUQ. CHỦ TỊCH", "PHAN_CONG, TL. CHỦ TỊCH"})
    void whoeverIsNoDeputySignsByAuthorisationOrByOrder(DelegationKind power, String first) {
        SignatureBlock block = SignatureBlock.of(COMMITTEE, elsewhere("Giám đốc Sở Lao động - Thương binh và Xã hội"), power);
        assertThat(block.lines()).containsExactly(first, "GIÁM ĐỐC SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI");
        assertThat(block.name()).isEqualTo("Hoàng Đình Lực");
    }

    @Test
    void aDeputyOfAnotherBodyIsNoDeputyHere() {
        assertThat(SignatureBlock.of(CHAIR, elsewhere("Phó Chủ tịch Ủy ban nhân dân huyện Na Rì"), DelegationKind.KY_THAY).lines())
                .containsExactly("TUQ. CHỦ TỊCH", "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN NA RÌ");
        assertThat(SignatureBlock.of(CHAIR, elsewhere("Chủ tịch"), null)).isEqualTo(SignatureBlock.open(CHAIR));
    }

    @Test
    void theHeadOfTheOfficeSignsByOrder() {
        assertThat(SignatureBlock.of(CHAIR, within("Chánh Văn phòng"), DelegationKind.PHAN_CONG).lines())
                .containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    }

    @Test
    void nobodyIsGivenATitleThatTheyDoNotHold() {
        assertThat(SignatureBlock.of(CHAIR, within(null), null)).isEqualTo(new SignatureBlock(List.of("CHỦ TỊCH"), ""));
        assertThat(SignatureBlock.of(CHAIR, within(null), DelegationKind.UY_QUYEN)).isEqualTo(SignatureBlock.open(CHAIR));
        assertThat(SignatureBlock.of(CHAIR, within("Chánh Văn phòng"), null)).isEqualTo(SignatureBlock.open(CHAIR));
        assertThat(SignatureBlock.of(COMMITTEE, null, null).lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }
}
