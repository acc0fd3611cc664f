package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sinhke.document.domain.DocumentFormat;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.OfficialDocument;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.query.SignatureView;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;

/**
 * Hands out the official papers of a dossier, for whoever may read the dossier: NotFound (and an audit line) for everybody else. A paper that went
 * out is given as it went out, to the byte; before, it is made from the data, and NotPossible while the dossier does not hold what it tells of.
 */
@ApplicationScoped
public class MakeDocument {
    @Inject
    ProjectDetails details;

    @Inject
    DossierRecords records;

    @Inject
    IssuingRights issuing;

    @Inject
    FileStore files;

    @Inject
    SigningRights signing;

    /** A finished file. */
    public record Made(String fileName, String mediaType, byte[] content) { }

    /** The kinds that can be had now, in the order of a dossier's life. */
    public List<Paper> available(Long projectId) {
        return available(details.of(projectId));
    }

    /** The same of a dossier that the reader has been given already. */
    public List<Paper> available(ProjectDetail detail) {
        DossierRecord dossier = records.of(detail);
        List<Paper> all = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            Composition composition = Compositions.of(kind);
            List<IssuedView> out = dossier.issued().stream().filter(one -> one.kind() == kind).toList();
            if (composition.isPossible(dossier)) {
                IssuedView current = current(dossier, kind).orElse(null);
                boolean ready = kind.isNumbered() && composition.isReady(dossier);
                all.add(new Paper(kind, current, out.stream().filter(one -> one != current).toList(),
                        ready && current == null && issuing.mayIssue(dossier, kind), ready && current != null && issuing.mayReplace(dossier, kind), signing.of(dossier, current)));
            } else if (!out.isEmpty()) {
                all.add(new Paper(kind, out.get(0), out.subList(1, out.size()).stream().toList(), false, false, signing.of(dossier, out.get(0))));
            }
        }
        return all;
    }

    /** The papers of the dossier that went out, the latest first. */
    public List<IssuedView> issued(Long projectId) {
        return records.of(details.of(projectId)).issued();
    }

    /** The paper as it went out, or as the data stand. */
    public Made make(Long projectId, DocumentKind kind, DocumentFormat format) {
        ProjectDetail detail = details.of(projectId);
        DossierRecord dossier = records.of(detail);
        boolean possible = Compositions.of(kind).isPossible(dossier);
        Optional<IssuedView> out = possible ? current(dossier, kind) : dossier.issued(kind);
        if (out.isPresent()) {
            return frozen(dossier, out.get(), format);
        }
        if (!possible) {
            throw new Problem.NotPossible(kind, detail.state());
        }
        OfficialDocument paper = Compositions.of(kind).compose(dossier);
        byte[] content = format == DocumentFormat.PDF ? PdfPaper.of(paper) : WordPaper.of(paper);
        return new Made(Wording.SAY.label(kind) + " " + detail.code() + "." + format.ending(), format.mediaType(), content);
    }

    /** The signatures and scans of a paper that went out. */
    public Paper.Signing signing(Long projectId, Long id) {
        DossierRecord dossier = records.of(details.of(projectId));
        return signing.of(dossier, dossier.paper(id));
    }

    /** The paper of a kind that counts now; NotFound while none went out. */
    public IssuedView current(Long projectId, DocumentKind kind) {
        return available(projectId).stream().filter(one -> one.kind() == kind && one.current() != null).findFirst().map(Paper::current)
                .orElseThrow(Problem.NotFound::new);
    }

    /** One of the papers that went out, whether or not it counts any more. */
    public Made issued(Long projectId, Long id, DocumentFormat format) {
        DossierRecord dossier = records.of(details.of(projectId));
        return frozen(dossier, dossier.paper(id), format);
    }

    private static Optional<IssuedView> current(DossierRecord dossier, DocumentKind kind) {
        String matter = Compositions.of(kind).matter(dossier);
        return dossier.issued().stream().filter(one -> one.isOf(kind, matter)).findFirst();
    }

    /** With the signatures that the PDF bears by now. */
    private Made frozen(DossierRecord dossier, IssuedView out, DocumentFormat format) {
        List<SignatureView> signatures = format == DocumentFormat.PDF ? dossier.signatures(out) : List.of();
        String hash = signatures.isEmpty() ? out.sha256(format) : signatures.get(signatures.size() - 1).pdfSha256();
        return new Made(Wording.SAY.label(out.kind()) + " " + dossier.detail().code() + " (" + out.number().replace('/', '-') + ")." + format.ending(), format.mediaType(),
                files.intact(hash));
    }
}
