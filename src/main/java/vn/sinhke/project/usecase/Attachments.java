package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.Project;
import vn.sinhke.project.domain.ProjectAttachment;
import vn.sinhke.project.domain.ProjectParty;
import vn.sinhke.project.persistence.Projects;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.FileStore;
import vn.sinhke.shared.Problem;
import vn.sinhke.workflow.AccessDenied;
import vn.sinhke.workflow.Occasion;

/** Papers come into a dossier and out again; checked by what they are, not by what they are called. */
@ApplicationScoped
public class Attachments {
    /** The largest paper, in bytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    /** All papers of one dossier together, in bytes. */
    public static final long LARGEST_DOSSIER = 200L * 1024 * 1024;

    @Inject
    Projects projects;

    @Inject
    ProjectDetails details;

    @Inject
    FileStore files;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccessDenied> denied;

    /** An opened paper. */
    public record Download(String fileName, String mediaType, InputStream content) { }

    @Transactional
    public Long add(Long projectId, AttachmentKind kind, String fileName, InputStream content) {
        mayWrite(projectId);
        try (ReceivedFile file = ReceivedFile.receive(files, fileName, content)) {
            file.demandRoom(projects.bytesOf(projectId));
            file.keep();
            ProjectAttachment added = projects.add(new ProjectAttachment(projectId, kind, file.name(), file.mediaType(), file.size(), file.sha256(),
                    actor.get().id(), clock.utc()));
            audit.append("ATTACH", "Project", projectId.toString(), kind + " " + file.sha256());
            return added.id();
        }
    }

    @Transactional
    public void remove(Long projectId, Long id) {
        mayWrite(projectId);
        projects.attachment(projectId, id).remove(clock.utc());
        audit.append("DETACH", "Project", projectId.toString(), id.toString());
    }

    @Transactional
    public Download open(Long projectId, Long id) {
        details.visible(projectId);
        ProjectAttachment paper = projects.attachment(projectId, id);
        return new Download(paper.fileName(), paper.mediaType(), files.open(paper.sha256()));
    }

    /** A small picture of a paper that is a picture: drawn anew, so that nothing of the file itself reaches the reader. */
    @Transactional
    public byte[] preview(Long projectId, Long id, int longestSide) {
        details.visible(projectId);
        ProjectAttachment paper = projects.attachment(projectId, id);
        if (!paper.mediaType().startsWith("image/")) {
            throw new Problem.NotFound();
        }
        try (InputStream content = files.open(paper.sha256())) {
            return Picture.small(content, longestSide).orElseThrow(Problem.NotFound::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the present actor may add and remove papers now. */
    @Transactional
    public boolean isOpen(Long projectId) {
        details.visible(projectId);
        Project project = projects.get(projectId);
        return !project.state().isFinal() && writer(project).holds(actor.get(), project, Occasion.on(clock.today()));
    }

    private static ProjectParty writer(Project project) {
        return project.state().isEditable() ? ProjectParty.APPLICANT : ProjectParty.AGENCY;
    }

    /** The submitter's unit while the dossier is theirs, the managing agency afterwards. */
    private void mayWrite(Long projectId) {
        details.visible(projectId);
        Project project = projects.get(projectId);
        Occasion now = Occasion.on(clock.today());
        ProjectParty party = writer(project);
        if (project.state().isFinal()) {
            throw new Problem.NotPossible(ProjectEdit.ATTACH, project.state());
        }
        if (!party.holds(actor.get(), project, now)) {
            denied.fire(new AccessDenied(actor.get().username(), "ATTACH", "Project", projectId.toString()));
            throw new Problem.NotAllowed("party." + party.name());
        }
    }
}
