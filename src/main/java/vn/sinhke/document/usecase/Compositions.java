package vn.sinhke.document.usecase;

import java.util.EnumMap;
import java.util.Map;
import vn.sinhke.document.domain.DocumentKind;

/** The composition of each kind. */
final class Compositions {
    private static final Map<DocumentKind, Composition> ALL = new EnumMap<>(Map.of(
            DocumentKind.RETURN_NOTICE, new ReturnNotice(),
            DocumentKind.CONTRACT, new Contract(),
            DocumentKind.APPRAISAL_SCORE_SHEET, new ScoreSheet(),
            DocumentKind.COUNCIL_MINUTES, new CouncilMinutes(),
            DocumentKind.APPRAISAL_REPORT, new AppraisalReport(),
            DocumentKind.SUBMISSION_LETTER, new SubmissionLetter(),
            DocumentKind.APPROVAL_DECISION, new ApprovalDecision(),
            DocumentKind.HANDOVER_RECORD, new HandoverRecord(),
            DocumentKind.ACCEPTANCE_RECORD, new AcceptanceRecord(),
            DocumentKind.PROGRESS_REPORT, new ProgressReport()));

    private Compositions() { }

    static Composition of(DocumentKind kind) {
        return ALL.get(kind);
    }
}
