package vn.sinhke.project.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectTemplate;

/** Keeps the templates. */
@ApplicationScoped
public class ProjectTemplates {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The last period of a template, locked so that two people cannot both put one after it. */
    public Optional<ProjectTemplate> last(String code) {
        return em.createQuery("SELECT t FROM ProjectTemplate t WHERE t.code = :code ORDER BY t.validFrom DESC", ProjectTemplate.class)
                .setParameter("code", code).setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public void add(ProjectTemplate template) {
        em.persist(template);
        em.flush();
    }
}
