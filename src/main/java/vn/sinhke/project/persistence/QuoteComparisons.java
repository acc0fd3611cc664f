package vn.sinhke.project.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.project.domain.QuoteComparison;
import vn.sinhke.shared.VietnameseText;

/** Keeps the quotes of dossiers. */
@ApplicationScoped
public class QuoteComparisons {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    public Optional<QuoteComparison> of(Long projectId, String item, String unit) {
        return em.createQuery("SELECT c FROM QuoteComparison c WHERE c.projectId = :project AND c.itemKey = :item"
                        + " AND c.unitKey = :unit", QuoteComparison.class).setParameter("project", projectId)
                .setParameter("item", VietnameseText.fold(item)).setParameter("unit", VietnameseText.fold(unit))
                .getResultStream().findFirst();
    }

    public QuoteComparison add(QuoteComparison comparison) {
        em.persist(comparison);
        return comparison;
    }

    public void remove(QuoteComparison comparison) {
        em.remove(comparison);
    }

    /** Writes now, so that a stale version shows here and not at commit. */
    public void flush() {
        em.flush();
    }
}
