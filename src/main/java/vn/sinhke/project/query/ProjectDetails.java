package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Together;
import vn.sinhke.workflow.AccessDenied;

/** Reads one dossier, for whoever may see it. */
@ApplicationScoped
public class ProjectDetails {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    ProjectScope scope;

    @Inject
    ContentLists lists;

    @Inject
    Together together;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccessDenied> denied;

    /** The dossier, or NotFound where it does not exist or may not be known to exist; the latter is audited. */
    public ProjectDetail of(Long id) {
        return detail(seen(id));
    }

    /** Refuses with NotFound unless the actor may see the dossier. */
    public void visible(Long id) {
        seen(id);
    }

    private Project seen(Long id) {
        Project found = id == null ? null : together.once(Project.class, "seen " + id, () -> scope.find(actor.get(), id).orElse(null));
        if (found == null) {
            if (id != null && em.find(Project.class, id) != null) {
                denied.fire(new AccessDenied(actor.get().username(), "READ", "Project", id.toString()));
            }
            throw new Problem.NotFound();
        }
        together.once(Standing.class, id.toString(), found::standing);
        return together.once(Project.class, id.toString(), () -> found);
    }

    /** The dossier whoever asks; for use cases that have checked the right, and for facts. */
    public ProjectDetail read(Long id) {
        Project found = id == null ? null : together.once(Project.class, id.toString(), () -> em.find(Project.class, id));
        if (found == null) {
            throw new Problem.NotFound();
        }
        return detail(found);
    }

    private ProjectDetail detail(Project found) {
        return together.once(ProjectDetail.class, found.id().toString(), () -> found.detail(lists.of(found.id()), ProjectDetail::new));
    }

    /** What is read of a dossier's content and papers, to be read together with more. */
    public static List<Part<?>> parts(Long id) {
        List<Part<?>> all = new ArrayList<>(ContentLists.parts(id));
        all.add(papers(id));
        return all;
    }

    /** The papers that are there, kind by kind. */
    public List<AttachmentView> attachments(Long id) {
        return together.rows(papers(id)).stream().sorted(Comparator.comparing(one -> one.kind().name())).toList();
    }

    private static Part<AttachmentView> papers(Long id) {
        return Part.of(AttachmentView.class, "id", "id, kind, file_name, media_type, size_bytes, sha256, uploaded_by, uploaded_at",
                "FROM project_attachment WHERE project_id = ? AND removed_at IS NULL", id);
    }

    /** The papers that came in after a moment (UTC) and are there, and those that were there and went out; the caller has checked that the dossier may be seen. */
    public List<AttachmentChange> attachmentsSince(Long id, LocalDateTime since) {
        return em.createQuery("SELECT NEW vn.sinhke.project.query.AttachmentChange(a.kind, a.fileName, a.uploadedAt, a.removedAt)"
                        + " FROM ProjectAttachment a WHERE a.projectId = :id AND (a.removedAt IS NULL AND a.uploadedAt > :since"
                        + " OR a.removedAt > :since AND a.uploadedAt <= :since) ORDER BY a.id", AttachmentChange.class)
                .setParameter("id", id).setParameter("since", since).getResultList();
    }
}
