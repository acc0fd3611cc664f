package vn.sinhke.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.appraisal.domain.ConflictKind;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.SeatView;
import vn.sinhke.appraisal.usecase.ClearTie;
import vn.sinhke.appraisal.usecase.DeclareConflict;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** Where the head, the chair or the secretary declare a member's conflict of interest, and the head clears a mere likeness of names. */
@Named
@ViewScoped
public class TiesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AppraisalPanel panel;

    @Inject
    ProjectDetails projects;

    @Inject
    DeclareConflict conflicts;

    @Inject
    ClearTie clearances;

    @Inject
    Notices notices;

    private String id;
    private ProjectDetail project;
    private CouncilView council;
    private boolean clearing;
    private String username;
    private ConflictKind kind = ConflictKind.RELATIVE;
    private String reason;
    private String tied;
    private String clearance;

    public void open() {
        project = projects.of(RowId.of(id));
        AppraisalPanel.View view = panel.of(project.id());
        if (!view.mayReport()) {
            throw new Problem.NotAllowed("council.notYours");
        }
        council = view.council();
        clearing = view.mayClear();
    }

    public String report() {
        conflicts.report(project.id(), username, kind, reason);
        notices.done("council.ties.reported");
        return again();
    }

    public String clear() {
        clearances.clear(project.id(), tied, clearance);
        notices.done("council.ties.cleared");
        return again();
    }

    private String again() {
        return "/appraisal/ties?faces-redirect=true&id=" + project.id();
    }

    /** Members of whom nothing is declared yet. */
    public List<SeatView> getFree() {
        return council.seats().stream().filter(seat -> seat.conflict() == null).toList();
    }

    public List<SeatView> getTies() {
        return council.seats().stream().filter(seat -> seat.tie() != null).toList();
    }

    public ConflictKind[] getKinds() {
        return ConflictKind.values();
    }

    public ProjectDetail getProject() {
        return project;
    }

    public CouncilView getCouncil() {
        return council;
    }

    public boolean isClearing() {
        return clearing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public ConflictKind getKind() {
        return kind;
    }

    public void setKind(ConflictKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTied() {
        return tied;
    }

    public void setTied(String tied) {
        this.tied = tied;
    }

    public String getClearance() {
        return clearance;
    }

    public void setClearance(String clearance) {
        this.clearance = clearance;
    }
}
