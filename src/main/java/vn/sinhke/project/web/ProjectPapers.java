package vn.sinhke.project.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.query.AttachmentView;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.usecase.Attachments;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.Notices;

/** The papers of a dossier on a page: listed, added, removed. */
@Named
@RequestScoped
public class ProjectPapers {
    @Inject
    ProjectDetails details;

    @Inject
    Attachments attachments;

    @Inject
    Notices notices;

    private AttachmentKind kind = AttachmentKind.APPLICATION;
    private Part file;
    private List<AttachmentView> papers;

    public List<AttachmentView> of(Long projectId) {
        if (papers == null) {
            papers = details.attachments(projectId);
        }
        return papers;
    }

    public boolean isOpen(Long projectId) {
        return attachments.isOpen(projectId);
    }

    public void add(Long projectId) throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Problem.RulesBroken(Violation.of("file-size", "attachments", "project.paper.choose"));
        }
        String name = file.getSubmittedFileName();
        try (InputStream content = file.getInputStream()) {
            attachments.add(projectId, kind, name, content);
        }
        papers = null;
        notices.done("project.paper.added", name);
    }

    public void remove(Long projectId, AttachmentView paper) {
        attachments.remove(projectId, paper.id());
        papers = null;
        notices.done("project.paper.removed", paper.fileName());
    }

    /** The size in KB, at least one. */
    public long kilobytes(AttachmentView paper) {
        return Math.max(1, paper.size() / 1024);
    }

    public List<AttachmentKind> getKinds() {
        return List.of(AttachmentKind.values());
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public void setKind(AttachmentKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
