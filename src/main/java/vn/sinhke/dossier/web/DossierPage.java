package vn.sinhke.dossier.web;

import java.io.Serializable;
import java.net.MalformedURLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.dossier.query.OpenDossier;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.usecase.SaveProject;
import vn.sinhke.shared.RowId;

/** One dossier on one page: who and where it is, and the tab that is open. */
@Named
@ViewScoped
public class DossierPage implements Serializable {
    private static final List<String> TABS = List.of("overview", "households", "budget", "checks", "appraisal", "money",
            "delivery", "outcome", "papers", "history");
    private static final String OVERVIEW = "overview";
    private static final Set<String> OWN = Set.of("overview", "households", "budget", "checks", "papers", "history");
    private static final Set<ProjectState> NOT_YET_RECEIVED = EnumSet.of(ProjectState.DRAFT, ProjectState.RETURNED, ProjectState.WITHDRAWN);
    private static final Set<ProjectState> APPROVED_ONCE = EnumSet.of(ProjectState.APPROVED, ProjectState.IN_PROGRESS,
            ProjectState.SUSPENDED, ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP, ProjectState.CLOSED,
            ProjectState.CANCELLED);

    @Inject
    OpenDossier opening;

    @Inject
    SaveProject saving;

    private String id;
    private String tab;
    private ProjectDetail dossier;
    private boolean editable;
    private List<String> tabs;

    public void open() {
        dossier = opening.open(RowId.orNull(id), state -> tab != null && TABS.contains(tab) && mayBeOffered(tab, state) ? tab : OVERVIEW);
        editable = saving.isOpen(dossier.id());
        tabs = TABS.stream().filter(this::isOffered).toList();
        if (!tabs.contains(tab)) {
            tab = OVERVIEW;
        }
    }

    private boolean isOffered(String key) {
        return switch (key) {
            case "appraisal" -> exists(key) && (!NOT_YET_RECEIVED.contains(dossier.state()) || dossier.returnCount() > 0);
            case "money", "delivery", "outcome" -> exists(key) && mayBeOffered(key, dossier.state());
            default -> true;
        };
    }

    private static boolean mayBeOffered(String key, ProjectState state) {
        return switch (key) {
            case "appraisal" -> !NOT_YET_RECEIVED.contains(state) || state == ProjectState.RETURNED;
            case "money", "delivery", "outcome" -> APPROVED_ONCE.contains(state);
            default -> true;
        };
    }

    private static boolean exists(String key) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource("/WEB-INF/includes/" + key + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The part of the page that the open tab shows. */
    public String getContent() {
        return "/WEB-INF/includes/" + (tab == null || OWN.contains(tab) ? "dossier/" + (tab == null ? "overview" : tab) : tab) + ".xhtml";
    }

    public List<String> getTabs() {
        return tabs;
    }

    /** Papers have none: how many of those wanted are there says the list itself, and the number of files is another. */
    public Integer count(String key) {
        return key.equals("households") ? dossier.content().participants().size() : null;
    }

    /** Whether the reader may rewrite it now. */
    public boolean isEditable() {
        return editable;
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

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
