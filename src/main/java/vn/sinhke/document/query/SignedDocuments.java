package vn.sinhke.document.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the signatures and scans of a dossier's papers. */
@ApplicationScoped
public class SignedDocuments {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Those of all its papers, each paper's in their order. */
    public List<SignatureView> signatures(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.document.query.SignatureView(s.id, s.documentId, s.seq, s.part, s.subject, s.issuer, s.serialNo,"
                + " s.validFrom, s.validTo, s.pdfHash, s.pdfSize, s.signedBy, s.signedByName, s.signedAt) FROM PaperSignature s, IssuedDocument d"
                + " WHERE d.id = s.documentId AND d.projectId = :id ORDER BY s.documentId, s.seq", SignatureView.class)
                .setParameter("id", projectId).getResultList();
    }

    /** Those of all its papers, the first added first. */
    public List<ScanView> scans(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.document.query.ScanView(s.id, s.documentId, s.fileName, s.mediaType, s.size, s.sha256, s.signed,"
                + " s.addedByName, s.addedAt) FROM PaperScan s, IssuedDocument d WHERE d.id = s.documentId AND d.projectId = :id ORDER BY s.id",
                ScanView.class).setParameter("id", projectId).getResultList();
    }
}
