package vn.sinhke.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.document.domain.IssuedDocument;
import vn.sinhke.document.domain.IssuedDocument.Subject;

/** How papers that went out are kept. Whoever issues one of a dossier holds the dossier's row, so that a second click finds the first. */
@ApplicationScoped
public class IssuedPapers {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Holds the dossier until the transaction ends; its content is read anew afterwards. */
    public void hold(Long projectId) {
        em.createQuery("SELECT p FROM Project p WHERE p.id = :id").setParameter("id", projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The paper of this kind and matter that counts now. */
    public Optional<IssuedDocument> last(Subject of) {
        return em.createQuery("SELECT d FROM IssuedDocument d WHERE d.projectId = :id AND d.kind = :kind AND d.matter = :matter"
                        + " ORDER BY d.versionNo DESC", IssuedDocument.class)
                .setParameter("id", of.projectId()).setParameter("kind", of.kind()).setParameter("matter", of.matter())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Whether another paper has taken its place. */
    public boolean isReplaced(Long id) {
        return em.createQuery("SELECT COUNT(d) FROM IssuedDocument d WHERE d.replacesId = :id", Long.class).setParameter("id", id).getSingleResult() > 0;
    }

    public IssuedDocument add(IssuedDocument paper) {
        em.persist(paper);
        em.flush();
        return paper;
    }
}
