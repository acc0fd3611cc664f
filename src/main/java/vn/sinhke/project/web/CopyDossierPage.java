package vn.sinhke.project.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.project.query.EarlierDossiers;
import vn.sinhke.project.query.ProjectRow;
import vn.sinhke.project.usecase.CopyProject;
import vn.sinhke.project.usecase.StartFromTemplate;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.web.Notices;

/** Finds an earlier dossier of the own unit and begins a new one with its content. */
@Named
@ViewScoped
public class CopyDossierPage implements Serializable {
    private static final int NAMED = 5;
    private static final int STEP = 10;

    @Inject
    EarlierDossiers earlier;

    @Inject
    CopyProject copying;

    @Inject
    Units units;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private String q;
    private LocalDate start;
    private List<ProjectRow> found;
    private int most = STEP;

    public void search() {
        most = STEP;
        look();
    }

    /** Shows ten more of what matches. */
    public void more() {
        most += STEP;
        look();
    }

    private void look() {
        found = new ArrayList<>(earlier.find(q, most + 1));
    }

    /** Whether more match than are shown. */
    public boolean isMore() {
        return getFound().size() < found.size();
    }

    public String copy(Long id) {
        CopyProject.Copied copied = copying.copy(id, getStart());
        notices.done("project.copied", copied.households(), copied.leftOut().size(), copied.contracts());
        if (!copied.leftOut().isEmpty()) {
            notices.done("project.copied.left", left(copied.leftOut()));
        }
        return "/project/form.xhtml?faces-redirect=true&id=" + copied.id();
    }

    /** Names the first who were left out with the reason; all of them stand in the history. */
    private static String left(List<CopyProject.LeftOut> all) {
        Messages say = Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        String named = all.stream().limit(NAMED).map(one -> (one.head() + " " + one.code()).strip() + " (" + say.label(one.why()) + ")")
                .collect(Collectors.joining("; "));
        return all.size() > NAMED ? named + "; …" : named;
    }

    public String place(ProjectRow row) {
        return units.name(row.communeId());
    }

    /** What matches; the latest ones before anything is looked for. */
    public List<ProjectRow> getFound() {
        if (found == null) {
            search();
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public LocalDate getStart() {
        return start == null ? StartFromTemplate.nextMonth(clock.today()) : start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }
}
