package vn.sinhke.document.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the papers of a dossier that went out. */
@ApplicationScoped
public class IssuedDocuments {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** All of them, the latest first. */
    public List<IssuedView> of(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.document.query.IssuedView(d.id, d.kind, d.matter, d.versionNo, d.replacesId, d.reason, d.symbol,"
                + " d.day, d.issuerName, d.title, d.signerName, d.capacity, d.pdfHash, d.pdfSize, d.docxHash, d.docxSize, d.issuedByName, d.issuedAt)"
                + " FROM IssuedDocument d WHERE d.projectId = :id ORDER BY d.id DESC", IssuedView.class).setParameter("id", projectId).getResultList();
    }
}
