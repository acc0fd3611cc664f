package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sinhke.project.domain.QuoteComparison;
import vn.sinhke.project.domain.QuotedItem;

/** Reads the quotes of a dossier; whether the reader may see the dossier is asked before. */
@ApplicationScoped
public class Quotes {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Every item with quotes, in the order in which they were entered. */
    public List<QuotedItem> of(Long projectId) {
        return projectId == null ? List.of() : em.createQuery("SELECT DISTINCT c FROM QuoteComparison c LEFT JOIN FETCH c.quotes"
                        + " WHERE c.projectId = :id ORDER BY c.id", QuoteComparison.class).setParameter("id", projectId)
                .getResultStream().map(QuoteComparison::value).toList();
    }
}
