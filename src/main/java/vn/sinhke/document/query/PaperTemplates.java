package vn.sinhke.document.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.document.domain.DocumentKind;

/** Reads the sentences of papers. */
@ApplicationScoped
public class PaperTemplates {
    private static final String SELECT = "SELECT NEW vn.sinhke.document.query.TemplateView(t.id, t.kind, t.text, t.validFrom, t.validTo, t.note, t.enteredBy)"
            + " FROM PaperTemplate t";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Every period of every template, the latest of a kind first. */
    public List<TemplateView> all() {
        return em.createQuery(SELECT + " ORDER BY t.kind, t.validFrom DESC", TemplateView.class).getResultList();
    }

    public Optional<TemplateView> byId(Long id) {
        return em.createQuery(SELECT + " WHERE t.id = :id", TemplateView.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** The period of a kind that holds on the day; the first one for papers from before it. */
    public TemplateView at(DocumentKind kind, LocalDate day) {
        return em.createQuery(SELECT + " WHERE t.kind = :kind AND (t.validFrom <= :day OR t.validFrom = (SELECT MIN(f.validFrom) FROM PaperTemplate f WHERE f.kind = :kind))"
                + " ORDER BY t.validFrom DESC", TemplateView.class)
                .setParameter("kind", kind).setParameter("day", day).setMaxResults(1).getResultStream().findFirst().orElseThrow();
    }
}
