package vn.sinhke.appraisal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sinhke.appraisal.domain.Composition;
import vn.sinhke.appraisal.domain.CouncilTemplate;
import vn.sinhke.appraisal.domain.CouncilTemplateSeat;
import vn.sinhke.appraisal.domain.CriteriaSet;
import vn.sinhke.appraisal.domain.Criterion;
import vn.sinhke.appraisal.domain.Weighing;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.shared.ProjectType;

/** Keeps what the regulation says of councils: who sits in them, and by which criteria they score. */
@ApplicationScoped
public class CouncilRegulationStore {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** The last period for the type and level, locked so that two people cannot both put one after it. */
    public Optional<CouncilTemplate> lastTemplate(ProjectType type, Manager manager) {
        return em.createQuery("SELECT t FROM CouncilTemplate t WHERE t.projectType = :type AND t.manager = :manager ORDER BY t.validFrom DESC", CouncilTemplate.class)
                .setParameter("type", type).setParameter("manager", manager)
                .setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The last set of criteria, locked likewise. */
    public Optional<CriteriaSet> lastSet() {
        return em.createQuery("SELECT s FROM CriteriaSet s ORDER BY s.validFrom DESC", CriteriaSet.class)
                .setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public Long add(CouncilTemplate template, List<Composition.Line> lines) {
        em.persist(template);
        em.flush();
        lines.forEach(line -> em.persist(new CouncilTemplateSeat(template, line)));
        em.flush();
        return template.id();
    }

    public Long add(CriteriaSet set, List<Weighing.Item> items) {
        em.persist(set);
        em.flush();
        for (int i = 0; i < items.size(); i++) {
            em.persist(new Criterion(set, i + 1, items.get(i)));
        }
        em.flush();
        return set.id();
    }
}
