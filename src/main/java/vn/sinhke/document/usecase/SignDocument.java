package vn.sinhke.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.document.domain.IssuedDocument.Content;
import vn.sinhke.document.domain.PaperSignature;
import vn.sinhke.document.domain.PaperSigner;
import vn.sinhke.document.domain.SignatureCheck;
import vn.sinhke.document.domain.SignatureCheck.SignatureCoverage;
import vn.sinhke.document.domain.SignatureCheck.SignatureIntegrity;
import vn.sinhke.document.domain.SigningPart;
import vn.sinhke.document.query.IssuedView;
import vn.sinhke.document.query.SignatureView;
import vn.sinhke.document.usecase.pades.PadesPdf;
import vn.sinhke.document.usecase.pades.PdfSignatures;
import vn.sinhke.document.usecase.pades.Pkcs12Key;
import vn.sinhke.document.usecase.pades.SigningCertificate;
import vn.sinhke.document.usecase.pades.TrustAnchors;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Rights;

/**
 * Signs a paper that went out (ký số): whoever stands under it, then its agency. The signed file begins with the file before it, so that what went out
 * and earlier signatures stay as they are. No transaction is open while the key works, because a remote one may take a minute.
 */
@ApplicationScoped
public class SignDocument {
    @Inject
    ProjectDetails details;

    @Inject
    DossierRecords records;

    @Inject
    IssuingRights issuing;

    @Inject
    SigningRights signing;

    @Inject
    RecordSignature record;

    @Inject
    FileStore files;

    @Inject
    Rights rights;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** Opens a key when it is sure that it is wanted; may refuse with {@link Problem.RulesBroken}. */
    @FunctionalInterface
    public interface Means {
        PaperSigner open();
    }

    /**
     * Signs with a PKCS#12 file, of which nothing is kept, and answers the signature's id.
     *
     * @throws Problem.RulesBroken for a file, password or certificate that will not do, as {@link #sign}
     */
    public Long signWithFile(Long projectId, Long paperId, SigningPart part, byte[] file, char[] password) {
        return sign(projectId, paperId, part, () -> {
            try {
                return Pkcs12Key.open(file, password);
            } catch (Pkcs12Key.Unusable fault) {
                throw new Problem.RulesBroken(unusable(fault.fault()));
            }
        });
    }

    private static Violation unusable(Pkcs12Key.Fault fault) {
        String key = "signature.key." + fault.name();
        return switch (fault) {
            case TOO_LARGE -> Violation.of("file-size", "key", key, Pkcs12Key.LARGEST / 1024);
            case WRONG_PASSWORD -> Violation.of("signature-password", "password", key);
            default -> Violation.of("signature-key", "key", key);
        };
    }

    /**
     * Signs with any key and answers the signature's id; the same person's second wish answers the first one's.
     *
     * @throws Problem.NotFound for whoever may not know the dossier, and for a paper that is not its
     * @throws Problem.NotAllowed for whoever does not sign this paper in this part
     * @throws Problem.RulesBroken all at once: out of turn, or a certificate that will not do
     * @throws Problem.Stale when somebody else signed meanwhile
     */
    public Long sign(Long projectId, Long paperId, SigningPart part, Means means) {
        DossierRecord dossier = records.of(details.of(projectId));
        IssuedView paper = dossier.paper(paperId);
        rights.demand(issuing.maySign(dossier, paper, part), "SIGNING_" + part, "SIGN", "Project", projectId);
        List<SignatureView> there = dossier.signatures(paper);
        List<Violation> wrong = new ArrayList<>(signing.against(dossier, paper, part));
        if (!wrong.isEmpty()) {
            return there.stream().filter(one -> one.part() == part && one.signedBy() == actor.get().id()).findFirst().map(SignatureView::id)
                    .orElseThrow(() -> new Problem.RulesBroken(wrong));
        }
        PaperSigner signer = means.open();
        SigningCertificate certificate = new SigningCertificate(signer.chain().get(0));
        LocalDateTime at = clock.utc().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        wrong.addAll(certificate.against(at, part == SigningPart.PERSON ? actor.get().fullName() : null));
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        String base = there.isEmpty() ? paper.pdfSha256() : there.get(there.size() - 1).pdfSha256();
        byte[] signed = PadesPdf.sign(files.intact(base), signer, Wording.SAY.label(part), at.toInstant(ZoneOffset.UTC));
        demandSound(signed, there.size() + 1);
        Content file = new Content(files.keep(signed), signed.length);
        return record.record(projectId, paper, base, new PaperSignature(paper.id(), there.size() + 1, part, certificate.facts(), file, actor.get(), at));
    }

    /** Whoever holds the key, what came back is read as any reader will read it. */
    private static void demandSound(byte[] signed, int count) {
        List<SignatureCheck> all = PdfSignatures.of(signed, TrustAnchors.none());
        boolean sound = all.size() == count && all.get(count - 1).coverage() == SignatureCoverage.WHOLE
                && all.stream().allMatch(one -> one.integrity() == SignatureIntegrity.INTACT && one.coverage() != SignatureCoverage.CHANGED);
        if (!sound) {
            throw new Problem.RulesBroken(Violation.of("signature-unsound", "key", "signature.unsound"));
        }
    }
}
