package vn.sinhke.document.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sinhke.decision.domain.DecisionKind;
import vn.sinhke.decision.query.DecisionView;

/** Whose power a decision was made by stands among its grounds. */
class ApprovalDecisionTest {
    private static final List<String> LAW = List.of("Căn cứ Luật");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private static List<String> grounds(String capacity, String giver) {
        return ApprovalDecision.grounds(LAW, new DecisionView(1L, DecisionKind.APPROVE, "05/QĐ-UBND", 5, 2024, 7L, "Nguyễn Văn Khoát", capacity, giver,
                giver == null ? null : "12/GUQ-UBND", DAY.atStartOfDay(), DAY, null));
    }

    @Test
    void whoeverSignsByAuthorisationOrByOrderNamesTheGiverAndTheDocument() {
        for (String capacity : List.of("TUQ. CHỦ TỊCH / GIÁM ĐỐC", "TL. CHỦ TỊCH / GIÁM ĐỐC")) {
            assertThat(grounds(capacity, "Trần Quang Hòa")).containsExactly("Căn cứ Luật", "Căn cứ văn bản số 12/GUQ-UBND về việc ủy quyền của Trần Quang Hòa");
        }
    }

    @Test
    void aDeputyAndWhoeverDecidesInTheOwnRightNameNobody() {
        assertThat(grounds("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "Trần Quang Hòa")).isEqualTo(LAW);
        assertThat(grounds("CHỦ TỊCH", null)).isEqualTo(LAW);
        assertThat(ApprovalDecision.grounds(LAW, null)).as("a draft").isEqualTo(LAW);
    }
}
