package vn.sinhke.project.web;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.ProjectStory;
import vn.sinhke.project.usecase.SaveProject;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;

/** The form of a draft or returned dossier: typed values, the version that was seen, and a conflict if there is one. */
@Named
@ViewScoped
public class ProjectFormPage implements Serializable {
    @Inject
    ProjectDetails details;

    @Inject
    SaveProject saving;

    @Inject
    ProjectStory story;

    @Inject
    FormAnswers answers;

    private String id;
    private ProjectDetail dossier;
    private ProjectContent base;
    private int version;
    private ProjectForm form;
    private Conflict conflict;
    private boolean saved;
    private LocalDateTime savedAt;
    private ProjectStory.Entry returned;
    private final Set<FundingSource> addedSources = EnumSet.noneOf(FundingSource.class);

    /** Opens the form; a dossier that cannot be edited now is shown instead. */
    public void open() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (id == null || id.isBlank()) {
            external.redirect(external.getRequestContextPath() + "/project/new.xhtml");
            return;
        }
        Long wanted = RowId.orNull(id);
        details.visible(wanted);
        if (!saving.isOpen(wanted)) {
            external.redirect(external.getRequestContextPath() + "/project/detail.xhtml?id=" + wanted);
            return;
        }
        load(wanted);
        answers.open(dossier);
        returned = story.lastReturn(wanted).filter(entry -> entry.line().toState().equals(dossier.state().name())).orElse(null);
    }

    private void load(Long wanted) {
        dossier = details.of(wanted);
        base = dossier.content();
        version = dossier.version();
        savedAt = dossier.updatedAt();
        form = ProjectForm.of(base);
    }

    /** Saves what can be kept; if somebody else saved in between, shows both and loses nothing. */
    public void save() {
        saved = false;
        if (!keepTyped()) {
            ProjectDetail now = details.of(dossier.id());
            List<ProjectStory.Entry> lines = story.of(dossier.id());
            ProjectStory.Entry last = lines.get(lines.size() - 1);
            conflict = new Conflict(base, form.content(), now.content(), now.version(), last.line().actorName(), last.line().occurredAt());
            return;
        }
        conflict = null;
        saved = true;
    }

    /** Saves before something else is done with the dossier; refuses where anything typed cannot be kept. */
    public void keep() {
        saved = false;
        FormFaults.refuse(form);
        save();
    }

    /**
     * Saves what can be kept of what is typed so far, as part of the present spell of editing.
     *
     * @return false where somebody else saved in between; the form stays as it is
     */
    boolean keepTyped() {
        try {
            version = answers.keep(dossier.id(), saving.keep(dossier.id(), version, form.content()));
        } catch (Problem.Stale stale) {
            return false;
        }
        dossier = details.of(dossier.id());
        base = dossier.content();
        savedAt = dossier.updatedAt();
        return true;
    }

    /** Saves what was chosen from both versions, upon the version that the other person saved. */
    public void saveChoice() {
        form = conflict.merged();
        base = conflict.getSaved();
        version = conflict.getVersion();
        conflict = null;
        save();
    }

    /** Gives up what was typed and goes on with the saved version. */
    public void takeSaved() {
        conflict = null;
        load(dossier.id());
    }

    public void addSource(FundingSource source) {
        addedSources.add(source);
    }

    public void addLine(int cycle) {
        form.addLines(cycle, 1);
    }

    public void removeLine(BudgetForm line) {
        form.getBudget().removeIf(one -> one == line);
    }

    /** Makes up what a line's sources lack from the household's own contribution. */
    public void fillFromHousehold(BudgetForm line) {
        var own = Objects.requireNonNullElse(line.getSources().get(FundingSource.HOUSEHOLD_CONTRIBUTION), vn.sinhke.shared.Money.ZERO);
        var filled = own.plus(line.getGap());
        if (!filled.isNegative()) {
            line.getSources().put(FundingSource.HOUSEHOLD_CONTRIBUTION, filled);
        }
    }

    public BudgetGrid getGrid() {
        return new BudgetGrid(form, addedSources);
    }

    /** Whether any paper is attached; read anew at each look. */
    public boolean isWithPapers() {
        return !details.attachments(dossier.id()).isEmpty();
    }

    public ProjectContent content() {
        if (form == null) { // what was still being sent when the page was left
            throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
        }
        return form.content();
    }

    public ProjectStory.Entry getReturned() {
        return returned;
    }

    /** The version just saved, or null when saving did not succeed. */
    public Integer getSavedVersion() {
        return saved ? version : null;
    }

    public int getVersion() {
        return version;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public ProjectForm getForm() {
        return form;
    }

    public ProjectDetail getDossier() {
        return dossier;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
