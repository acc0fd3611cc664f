package vn.sinhke.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sinhke.project.query.EarlierDossiers;
import vn.sinhke.project.query.ProjectRow;
import vn.sinhke.project.usecase.CopyProject;
import vn.sinhke.project.usecase.StartFromTemplate;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.web.Notices;

/** Finds an earlier dossier of the own unit and begins a new one with its content. */
@Named
@ViewScoped
public class CopyDossierPage implements Serializable {
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

    public void search() {
        found = earlier.find(q);
    }

    public String copy(Long id) {
        CopyProject.Copied copied = copying.copy(id, getStart());
        notices.done("project.copied", copied.households(), copied.leftOut().size(), copied.contracts());
        String left = copied.leftOut().stream().map(one -> (one.head() + " " + one.code()).strip()).collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            notices.done("project.copied.left", left);
        }
        return "/project/form.xhtml?faces-redirect=true&id=" + copied.id();
    }

    public String place(ProjectRow row) {
        return units.name(row.communeId());
    }

    /** What matches; the latest ones before anything is looked for. */
    public List<ProjectRow> getFound() {
        if (found == null) {
            search();
        }
        return found;
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
