package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import vn.sinhke.project.domain.Project;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;

/** Reads one dossier, for whoever may see it. */
@ApplicationScoped
public class ProjectDetails {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    ProjectScope scope;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    /** The dossier, or NotFound where it does not exist or may not be known to exist; the latter is audited. */
    public ProjectDetail of(Long id) {
        visible(id);
        return read(id);
    }

    /** Refuses with NotFound unless the actor may see the dossier. */
    public void visible(Long id) {
        if (id == null || !scope.sees(actor.get(), id)) {
            if (id != null && em.find(Project.class, id) != null) {
                denied.fire(new AccessDenied(actor.get().username(), "READ", "Project", id.toString()));
            }
            throw new Problem.NotFound();
        }
    }

    /** The dossier whoever asks; for use cases that have checked the right, and for facts. */
    public ProjectDetail read(Long id) {
        Project found = id == null ? null : em.find(Project.class, id);
        if (found == null) {
            throw new Problem.NotFound();
        }
        return found.detail(ProjectDetail::new);
    }

    public List<AttachmentView> attachments(Long id) {
        return em.createQuery("SELECT NEW vn.sinhke.project.query.AttachmentView(a.id, a.kind, a.fileName, a.mediaType,"
                        + " a.size, a.sha256, a.uploadedBy, a.uploadedAt) FROM ProjectAttachment a"
                        + " WHERE a.projectId = :id AND a.removedAt IS NULL ORDER BY a.kind, a.id", AttachmentView.class)
                .setParameter("id", id).getResultList();
    }

    /** The papers that came in after a moment (UTC) and are there, and those that were there and went out; the caller has checked that the dossier may be seen. */
    public List<AttachmentChange> attachmentsSince(Long id, LocalDateTime since) {
        return em.createQuery("SELECT NEW vn.sinhke.project.query.AttachmentChange(a.kind, a.fileName, a.uploadedAt, a.removedAt)"
                        + " FROM ProjectAttachment a WHERE a.projectId = :id AND (a.removedAt IS NULL AND a.uploadedAt > :since"
                        + " OR a.removedAt > :since AND a.uploadedAt <= :since) ORDER BY a.id", AttachmentChange.class)
                .setParameter("id", id).setParameter("since", since).getResultList();
    }
}
