package vn.sinhke.document.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of paper that a dossier gives rise to; the code is the one in addresses, such as {@code submission-letter}. */
public enum DocumentKind {
    /** Công văn trả hồ sơ. */
    RETURN_NOTICE,
    /** Phiếu đánh giá, for the member alone whose sheet it is. */
    APPRAISAL_SCORE_SHEET,
    /** Biên bản họp hội đồng. */
    COUNCIL_MINUTES,
    /** Báo cáo thẩm định. */
    APPRAISAL_REPORT,
    /** Tờ trình. */
    SUBMISSION_LETTER,
    /** Quyết định phê duyệt. */
    APPROVAL_DECISION,
    /** Hợp đồng thực hiện dự án, between the budget-holding agency and the lead unit or the group's representative. */
    CONTRACT,
    /** Biên bản bàn giao giống, vật tư. */
    HANDOVER_RECORD,
    /** Biên bản nghiệm thu. */
    ACCEPTANCE_RECORD,
    /** Báo cáo tiến độ, giải ngân. */
    PROGRESS_REPORT;

    /** Whether it goes out with a number; a score sheet stays inside the council. */
    public boolean isNumbered() {
        return this != APPRAISAL_SCORE_SHEET;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
