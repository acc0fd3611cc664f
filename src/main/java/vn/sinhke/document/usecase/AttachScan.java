package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.document.domain.IssuingParty;
import vn.sinhke.document.domain.PaperScan;
import vn.sinhke.document.domain.PaperScan.ScanFile;
import vn.sinhke.document.persistence.IssuedPapers;
import vn.sinhke.document.persistence.SignedPapers;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.query.ScanView;
import vn.sinhke.document.usecase.pades.PdfSignatures;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.ReceivedFile;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Rights;

/** Takes in the scan of a paper that was signed and stamped on paper, and hands it out. Scans are only added; the paper itself does not change. */
@ApplicationScoped
public class AttachScan {
    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    @Inject
    ProjectDetails details;

    @Inject
    DossierRecords records;

    @Inject
    IssuingRights issuing;

    @Inject
    IssuedPapers papers;

    @Inject
    SignedPapers scans;

    @Inject
    FileStore files;

    @Inject
    Rights rights;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /**
     * Keeps a scan and answers its id; the same file again answers the first one's.
     *
     * @throws Problem.NotFound for whoever may not know the dossier, and for a paper that is not its
     * @throws Problem.NotAllowed for whoever neither signs nor registers this kind
     * @throws Problem.RulesBroken for a file that is no PDF, JPG or PNG, broken, or too large
     */
    @Transactional
    public Long add(Long projectId, Long paperId, String fileName, InputStream content) {
        DossierRecord dossier = records.of(details.of(projectId));
        IssuedView paper = dossier.paper(paperId);
        rights.demand(issuing.mayIssue(dossier, paper.kind()), IssuingParty.of(paper.kind()).name(), "SCAN", "Project", projectId);
        try (ReceivedFile file = ReceivedFile.receive(files, fileName, content)) {
            if (!TYPES.contains(file.mediaType())) {
                throw new Problem.RulesBroken(Violation.of("file-type", "file", "document.scan.type", file.name()));
            }
            papers.hold(projectId);
            Optional<PaperScan> known = scans.scan(paperId, file.sha256());
            if (known.isPresent()) {
                return known.get().id();
            }
            file.demandRoom(scans.bytesOf(projectId));
            boolean signed = file.mediaType().equals("application/pdf") && PdfSignatures.isSigned(file.content());
            file.keep();
            Long id = scans.add(new PaperScan(paperId, new ScanFile(file.name(), file.mediaType(), file.size(), file.sha256(), signed), actor.get(), clock.utc())).id();
            String what = Wording.SAY.label(paper.kind()) + " " + paper.number();
            history.note("Project", projectId, actor.get(), "DOCUMENT_SCANNED", what, List.of());
            audit.append("DOCUMENT_SCANNED", "Project", projectId, paper.kind() + " " + paper.number() + " " + file.sha256());
            return id;
        }
    }

    /** The bytes of a scan as they came; Damaged when they are no longer that. */
    public MakeDocument.Made open(Long projectId, Long paperId, Long scanId) {
        DossierRecord dossier = records.of(details.of(projectId));
        ScanView scan = dossier.scans(dossier.paper(paperId)).stream().filter(one -> one.id().equals(scanId)).findFirst().orElseThrow(Problem.NotFound::new);
        return new MakeDocument.Made(scan.fileName(), scan.mediaType(), files.intact(scan.sha256()));
    }
}
