package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.project.domain.ProjectState;

/** Who follows dossiers up until they are decided: whoever took them over, else whoever submitted them, else whoever wrote them. */
@ApplicationScoped
public class KeptDossiers {
    private static final Set<ProjectState> UNDECIDED = EnumSet.of(ProjectState.DRAFT, ProjectState.SUBMITTED, ProjectState.RETURNED, ProjectState.ACCEPTED,
            ProjectState.IN_APPRAISAL, ProjectState.APPRAISED_PASS, ProjectState.APPRAISED_FAIL, ProjectState.PENDING_APPROVAL);

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Whoever asks; for use cases that have checked the right. */
    public List<KeptDossier> of(Long userId) {
        return em.createQuery("SELECT NEW vn.sinhke.project.query.KeptDossier(p.id, p.code, p.name, p.state) FROM Project p"
                        + " LEFT JOIN ProjectKeeper k ON k.projectId = p.id WHERE p.state IN :states AND (k.userId = :user OR k.userId IS NULL"
                        + " AND (p.submittedBy = :user OR p.submittedBy IS NULL AND p.createdBy = :user)) ORDER BY p.code", KeptDossier.class)
                .setParameter("states", UNDECIDED).setParameter("user", userId).getResultList();
    }

    /** Whoever took the dossier over from its author; empty where nobody did. */
    public Optional<Long> keeper(Long projectId) {
        return em.createQuery("SELECT k.userId FROM ProjectKeeper k WHERE k.projectId = :id", Long.class).setParameter("id", projectId)
                .getResultStream().findFirst();
    }
}
