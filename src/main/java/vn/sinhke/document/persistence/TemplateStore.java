package vn.sinhke.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.domain.PaperTemplate;

/** Keeps the sentences of papers. */
@ApplicationScoped
public class TemplateStore {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The last period of a kind, locked so that two people cannot both put one after it. */
    public Optional<PaperTemplate> last(DocumentKind kind) {
        return em.createQuery("SELECT t FROM PaperTemplate t WHERE t.kind = :kind ORDER BY t.validFrom DESC", PaperTemplate.class)
                .setParameter("kind", kind).setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public Long add(PaperTemplate template) {
        em.persist(template);
        em.flush();
        return template.id();
    }
}
