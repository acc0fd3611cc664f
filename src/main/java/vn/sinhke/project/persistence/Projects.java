package vn.sinhke.project.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.project.domain.FormerPlace;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectAdjustment;
import vn.sinhke.project.domain.ProjectAttachment;
import vn.sinhke.project.domain.ProjectGuest;
import vn.sinhke.project.domain.ProjectKeeper;
import vn.sinhke.project.domain.ProjectReturn;
import vn.sinhke.project.domain.ProjectVersion;
import vn.sinhke.project.domain.ReturnReason;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Together;
import vn.sinhke.workflow.Occasion;

/** How dossiers are kept. */
@ApplicationScoped
public class Projects {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Together together;

    /** The dossier; in a request that only shows it, as it was read first. */
    public Project get(Long id) {
        Project found = id == null ? null : together.once(Project.class, id.toString(), () -> em.find(Project.class, id));
        if (found == null) {
            throw new Problem.NotFound();
        }
        return found;
    }

    /** Holds the dossier until the transaction ends; whoever else wants to hold it waits. Nothing where there is none. */
    public void lock(Long id) {
        if (id != null) {
            em.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    public Project add(Project project) {
        em.persist(project);
        em.flush();
        return project;
    }

    /** Writes now, so that a stale version shows here and not at commit. */
    public void flush() {
        em.flush();
    }

    /** Raises the dossier's version though nothing of its own row changed. */
    public void raise(Project project) {
        em.lock(project, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Keeps what the dossier says now as its next version. */
    public void keepVersion(Project project, String occasion, LocalDateTime at, long by, String content) {
        Integer last = lastVersion(project.id());
        em.persist(new ProjectVersion(project.id(), last == null ? 1 : last + 1, occasion, at, by, content));
    }

    /** Keeps a return with its reasons and says how many of them are new. */
    public int keepReturn(Project project, String action, LocalDateTime at, Actor by, Occasion why) {
        List<ReturnReason> earlier = em.createQuery("SELECT r FROM ReturnReason r WHERE r.given.projectId = :id", ReturnReason.class)
                .setParameter("id", project.id()).getResultList();
        Set<String> said = earlier.isEmpty() ? null
                : earlier.stream().map(one -> ReturnReason.sameAs(one.field(), one.text())).collect(Collectors.toSet());
        Integer no = em.createQuery("SELECT MAX(t.no) FROM ProjectReturn t WHERE t.projectId = :id", Integer.class)
                .setParameter("id", project.id()).getSingleResult();
        ProjectReturn added = new ProjectReturn(project, no == null ? 1 : no + 1, action, lastVersion(project.id()), by.id(),
                by.fullName(), at, why, said);
        em.persist(added);
        return added.newReasons();
    }

    private Integer lastVersion(Long projectId) {
        return em.createQuery("SELECT MAX(v.no) FROM ProjectVersion v WHERE v.projectId = :id", Integer.class)
                .setParameter("id", projectId).getSingleResult();
    }

    public Optional<ProjectReturn> lastReturn(Long projectId) {
        return em.createQuery("SELECT t FROM ProjectReturn t WHERE t.projectId = :id ORDER BY t.no DESC", ProjectReturn.class)
                .setParameter("id", projectId).setMaxResults(1).getResultStream().findFirst();
    }

    public ProjectAttachment add(ProjectAttachment attachment) {
        em.persist(attachment);
        em.flush();
        return attachment;
    }

    /** How much the dossier's papers weigh together, in bytes, without the removed ones. */
    public long bytesOf(Long projectId) {
        Long sum = em.createQuery("SELECT SUM(a.size) FROM ProjectAttachment a WHERE a.projectId = :id AND a.removedAt IS NULL", Long.class)
                .setParameter("id", projectId).getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** An attachment of this dossier that was not removed. */
    public ProjectAttachment attachment(Long projectId, Long id) {
        ProjectAttachment found = id == null ? null : em.find(ProjectAttachment.class, id);
        if (found == null || !found.projectId().equals(projectId) || found.isRemoved()) {
            throw new Problem.NotFound();
        }
        return found;
    }

    public void add(ProjectAdjustment adjustment) {
        em.persist(adjustment);
    }

    /** The adjustment that waits for an answer. */
    public Optional<ProjectAdjustment> pendingAdjustment(Long projectId) {
        return em.createQuery("SELECT a FROM ProjectAdjustment a WHERE a.projectId = :id AND a.decidedAt IS NULL",
                ProjectAdjustment.class).setParameter("id", projectId).getResultStream().findFirst();
    }

    /** This person follows the dossier up from now on; the dossier itself does not change. */
    public void keep(Long projectId, Long userId, LocalDateTime at) {
        ProjectKeeper keeper = em.find(ProjectKeeper.class, projectId);
        if (keeper == null) {
            keeper = new ProjectKeeper(projectId);
            keeper.become(userId, at);
            em.persist(keeper);
        } else {
            keeper.become(userId, at);
        }
    }

    public void add(FormerPlace place) {
        em.persist(place);
    }

    public void letIn(Long projectId, long userId) {
        ProjectGuest guest = new ProjectGuest(projectId, userId);
        if (em.find(ProjectGuest.class, guest.key()) == null) {
            em.persist(guest);
        }
    }
}
