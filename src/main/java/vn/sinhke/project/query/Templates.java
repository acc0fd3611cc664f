package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.project.domain.ProjectTemplate;
import vn.sinhke.project.domain.Template;
import vn.sinhke.shared.Problem;

/** Reads the templates of all times. */
@ApplicationScoped
public class Templates {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Every period of every template, by product and first day. */
    public List<TemplateRow> all() {
        return em.createQuery("SELECT NEW vn.sinhke.project.query.TemplateRow(t.id, t.code, t.product, t.component, t.months, t.cycles,"
                + " t.source, t.toConfirm, t.validFrom, t.validTo) FROM ProjectTemplate t ORDER BY t.component DESC, t.id, t.validFrom",
                TemplateRow.class).getResultList();
    }

    /** The templates that hold on this day. */
    public List<TemplateRow> on(LocalDate day) {
        return all().stream().filter(row -> row.isValidAt(day)).toList();
    }

    /** The template of a product as it holds on this day; NotFound where there is none. */
    public Template at(String code, LocalDate day) {
        return em.createQuery("SELECT t FROM ProjectTemplate t WHERE t.code = :code AND t.validFrom <= :day"
                        + " AND (t.validTo IS NULL OR t.validTo >= :day)", ProjectTemplate.class)
                .setParameter("code", code).setParameter("day", day).getResultStream().findFirst()
                .orElseThrow(Problem.NotFound::new).value();
    }

    /** One period; NotFound where there is none. */
    public Template period(Long id) {
        ProjectTemplate found = id == null ? null : em.find(ProjectTemplate.class, id);
        if (found == null) {
            throw new Problem.NotFound();
        }
        return found.value();
    }
}
