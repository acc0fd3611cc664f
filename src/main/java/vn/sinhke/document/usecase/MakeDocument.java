package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Problem;

/**
 * Makes the official papers of a dossier from its data, for whoever may read the dossier: NotFound (and an audit line)
 * for everybody else, NotPossible while the dossier does not hold what the paper tells of.
 */
@ApplicationScoped
public class MakeDocument {
    private static final Map<DocumentKind, Composition> COMPOSITIONS = new EnumMap<>(Map.of(
            DocumentKind.RETURN_NOTICE, new ReturnNotice(),
            DocumentKind.APPRAISAL_SCORE_SHEET, new ScoreSheet(),
            DocumentKind.COUNCIL_MINUTES, new CouncilMinutes(),
            DocumentKind.APPRAISAL_REPORT, new AppraisalReport(),
            DocumentKind.SUBMISSION_LETTER, new SubmissionLetter(),
            DocumentKind.APPROVAL_DECISION, new ApprovalDecision(),
            DocumentKind.HANDOVER_RECORD, new HandoverRecord(),
            DocumentKind.ACCEPTANCE_RECORD, new AcceptanceRecord(),
            DocumentKind.PROGRESS_REPORT, new ProgressReport()));

    @Inject
    ProjectDetails details;

    @Inject
    DossierRecords records;

    /** A finished file. */
    public record Made(String fileName, String mediaType, byte[] content) { }

    /** The kinds that can be had now, in the order of a dossier's life. */
    public List<DocumentKind> available(Long projectId) {
        return available(details.of(projectId));
    }

    /** The same of a dossier that the reader has been given already. */
    public List<DocumentKind> available(ProjectDetail detail) {
        DossierRecord dossier = records.of(detail);
        return Arrays.stream(DocumentKind.values()).filter(kind -> COMPOSITIONS.get(kind).isPossible(dossier)).toList();
    }

    public Made make(Long projectId, DocumentKind kind, DocumentFormat format) {
        ProjectDetail detail = details.of(projectId);
        OfficialDocument paper = compose(detail, kind);
        byte[] content = format == DocumentFormat.PDF ? PdfPaper.of(paper) : WordPaper.of(paper);
        return new Made(fileName(kind, detail.code(), format), format.mediaType(), content);
    }

    private OfficialDocument compose(ProjectDetail detail, DocumentKind kind) {
        Composition composition = COMPOSITIONS.get(kind);
        DossierRecord dossier = records.of(detail);
        if (!composition.isPossible(dossier)) {
            throw new Problem.NotPossible(kind, detail.state());
        }
        return composition.compose(dossier);
    }

    private static String fileName(DocumentKind kind, String code, DocumentFormat format) {
        return Wording.SAY.label(kind) + " " + code + "." + format.ending();
    }
}
