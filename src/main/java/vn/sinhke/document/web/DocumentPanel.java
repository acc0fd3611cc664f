package vn.sinhke.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.usecase.IssueCommand;
import vn.sinhke.document.usecase.IssueDocument;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.document.usecase.Paper;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.shared.web.Notices;

/** The papers of one dossier on its page, and letting one of them go out. */
@Named
@ViewScoped
public class DocumentPanel implements Serializable {
    @Inject
    MakeDocument documents;

    @Inject
    IssueDocument issuing;

    @Inject
    Notices notices;

    private Long projectId;
    private List<Paper> papers;
    private Paper chosen;

    @Size(max = IssueCommand.LONGEST, message = "{input.long}")
    private String reason;

    @Size(max = IssueCommand.LONGEST, message = "{input.long}")
    private String remarks;

    /** Read once a view, for whoever may see the dossier. */
    public List<Paper> of(ProjectDetail dossier) {
        if (papers == null && dossier != null) {
            projectId = dossier.id();
            papers = documents.available(dossier);
        }
        return papers == null ? List.of() : papers;
    }

    public void choose(Paper paper) {
        chosen = paper;
        reason = null;
        remarks = null;
    }

    /** Lets the chosen paper go out, in the place of the current one where there is one. */
    public String issue() {
        issuing.issue(projectId, new IssueCommand(chosen.kind(), isReplacing() ? chosen.current().id() : null, reason, isAskingRemarks() ? remarks : null));
        notices.done(isReplacing() ? "document.replaced" : "document.issued", chosen.kind());
        return "/project/detail.xhtml?faces-redirect=true&id=" + projectId;
    }

    public boolean isReplacing() {
        return chosen != null && chosen.current() != null;
    }

    public boolean isAskingRemarks() {
        return chosen != null && chosen.kind() == DocumentKind.PROGRESS_REPORT;
    }

    public Paper getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
