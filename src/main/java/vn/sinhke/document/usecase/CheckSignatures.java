package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.document.domain.SignatureCheck;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.query.ScanView;
import vn.sinhke.document.query.SignatureView;
import vn.sinhke.document.usecase.pades.PdfSignatures;
import vn.sinhke.document.usecase.pades.TrustAnchors;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;

/**
 * Judges the digital signatures of papers and of their scans, for whoever may read the dossier; the operator names the trusted providers
 * ({@link TrustFolder}).
 */
@ApplicationScoped
public class CheckSignatures {
    /** Judgements that are remembered: what is judged by its hash and at its own time stays as it was judged. */
    private static final int REMEMBERED = 500;

    private final Map<String, List<SignatureCheck>> judged = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<SignatureCheck>> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Inject
    ProjectDetails details;

    @Inject
    DossierRecords records;

    @Inject
    FileStore files;

    @Inject
    TrustFolder trust;

    /** Those of the paper's PDF; empty while nobody has signed it. Damaged when the file is not what was kept. */
    public List<SignatureCheck> ofPaper(Long projectId, Long paperId) {
        DossierRecord dossier = records.of(details.of(projectId));
        IssuedView paper = dossier.paper(paperId);
        return of(dossier.signatures(paper));
    }

    /** Those of a scan that is a signed PDF; empty for any other scan. */
    public List<SignatureCheck> ofScan(Long projectId, Long paperId, Long scanId) {
        DossierRecord dossier = records.of(details.of(projectId));
        ScanView scan = dossier.scans(dossier.paper(paperId)).stream().filter(one -> one.id().equals(scanId)).findFirst().orElseThrow(Problem.NotFound::new);
        return of(scan);
    }

    /** The same of a paper's signatures that the reader has been given already. */
    public List<SignatureCheck> of(List<SignatureView> there) {
        return there.isEmpty() ? List.of() : of(there.get(there.size() - 1).pdfSha256());
    }

    /** The same of a scan that the reader has been given already. */
    public List<SignatureCheck> of(ScanView scan) {
        return scan.signed() ? of(scan.sha256()) : List.of();
    }

    private List<SignatureCheck> of(String sha256) {
        byte[] pdf = files.intact(sha256);
        TrustAnchors anchors = trust.read();
        return judged.computeIfAbsent(sha256 + anchors.fingerprint(), key -> PdfSignatures.of(pdf, anchors));
    }
}
