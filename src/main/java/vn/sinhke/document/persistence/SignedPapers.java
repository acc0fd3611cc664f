package vn.sinhke.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sinhke.document.domain.PaperScan;
import vn.sinhke.document.domain.PaperSignature;

/** How signatures and scans of papers are kept. Whoever adds one holds the dossier's row ({@link IssuedPapers#hold}). */
@ApplicationScoped
public class SignedPapers {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The signatures of a paper in their order. */
    public List<PaperSignature> of(Long documentId) {
        return em.createQuery("SELECT s FROM PaperSignature s WHERE s.documentId = :id ORDER BY s.seq", PaperSignature.class)
                .setParameter("id", documentId).getResultList();
    }

    public PaperSignature add(PaperSignature signature) {
        em.persist(signature);
        em.flush();
        return signature;
    }

    /** The scan of this content, if it is there already. */
    public Optional<PaperScan> scan(Long documentId, String sha256) {
        return em.createQuery("SELECT s FROM PaperScan s WHERE s.documentId = :id AND s.sha256 = :hash", PaperScan.class)
                .setParameter("id", documentId).setParameter("hash", sha256).getResultStream().findFirst();
    }

    /** What the scans of a dossier's papers weigh together, in bytes. */
    public long bytesOf(Long projectId) {
        Long sum = em.createQuery("SELECT SUM(s.size) FROM PaperScan s, IssuedDocument d WHERE d.id = s.documentId AND d.projectId = :id", Long.class)
                .setParameter("id", projectId).getSingleResult();
        return sum == null ? 0 : sum;
    }

    public PaperScan add(PaperScan scan) {
        em.persist(scan);
        em.flush();
        return scan;
    }
}
