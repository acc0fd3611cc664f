package vn.sinhke.document.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** Reads the signatures and scans of a dossier's papers. */
@ApplicationScoped
public class SignedDocuments {
    @Inject
    Together together;

    /** Those of all its papers, each paper's in their order. */
    public List<SignatureView> signatures(Long projectId) {
        return together.rows(signatureLines(projectId));
    }

    /** Those of all its papers, the first added first. */
    public List<ScanView> scans(Long projectId) {
        return together.rows(scanLines(projectId));
    }

    private static Part<SignatureView> signatureLines(Long projectId) {
        return Part.of(SignatureView.class, "s.document_id * 1000 + s.seq", "s.id, s.document_id, s.seq, s.part, s.subject, s.issuer, s.serial_no, s.valid_from,"
                + " s.valid_to, s.pdf_sha256, s.pdf_size, s.signed_by, s.signed_by_name, s.signed_at",
                "FROM document_signature s JOIN issued_document d ON d.id = s.document_id WHERE d.project_id = ?", projectId);
    }

    private static Part<ScanView> scanLines(Long projectId) {
        return Part.of(ScanView.class, "s.id", "s.id, s.document_id, s.file_name, s.media_type, s.size, s.sha256, s.signed, s.added_by_name, s.added_at",
                "FROM document_scan s JOIN issued_document d ON d.id = s.document_id WHERE d.project_id = ?", projectId);
    }

    /** What is read here of a dossier, to be read together with more. */
    public static List<Part<?>> parts(Long projectId) {
        return List.of(signatureLines(projectId), scanLines(projectId));
    }
}
