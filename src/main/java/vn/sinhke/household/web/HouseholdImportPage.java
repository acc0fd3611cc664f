package vn.sinhke.household.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import vn.sinhke.household.domain.ImportMode;
import vn.sinhke.household.query.ImportLine;
import vn.sinhke.household.query.ImportView;
import vn.sinhke.household.query.ImportViews;
import vn.sinhke.household.usecase.HouseholdImports;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.ReaderLanguage;

/** Sends a file of the yearly review, shows how far it is and what every row means, and has it taken up. */
@Named
@ViewScoped
public class HouseholdImportPage implements Serializable {
    private static final int SHOWN = 100;

    @Inject
    HouseholdImports imports;

    @Inject
    ImportViews views;

    @Inject
    ReaderLanguage language;

    private String id;
    private transient Part file;
    private ImportMode mode = ImportMode.GOOD_ROWS;
    private ImportView job;
    private List<ImportView> recent = List.of();
    private List<ImportLine> lines = List.of();

    public void open() {
        imports.enter();
        if (id == null || id.isBlank()) {
            recent = views.recent();
        } else {
            refresh();
        }
    }

    /** Looks again how far the work is. */
    public void refresh() {
        job = views.get(RowId.orNull(id));
        lines = job.isRunning() ? List.of() : views.lines(job, 0, SHOWN, Messages.in(language.getLocale()));
    }

    /** Sends the file; its rows are judged next and nothing is written. */
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Problem.RulesBroken(Violation.of("file-size", "upload", "household.import.choose"));
        }
        try (InputStream content = file.getInputStream()) {
            Long opened = imports.open(imports.receive(file.getSubmittedFileName(), content));
            imports.begin(opened, null);
            return "import?faces-redirect=true&id=" + opened;
        }
    }

    public void apply() {
        imports.apply(job.id(), mode);
        refresh();
    }

    /** What is to be said of the job in one sentence; empty while it runs. */
    public String getSaid() {
        String key = "household.import.said." + job.state();
        return switch (job.state()) {
            case CHECKED -> job.refused() == 0 ? key + ".all" : job.good() == 0 ? key + ".none" : key;
            case DONE -> job.refused() > 0 ? key + ".refused" : job.same() > 0 && job.same() == job.good() ? key + ".same" : key;
            default -> key;
        };
    }

    public String getTone() {
        return switch (job.state()) {
            case DONE -> job.refused() > 0 ? "warn" : "ok";
            case CHECKED -> job.refused() > 0 ? "warn" : "info";
            case FAILED -> "late";
            default -> "warn";
        };
    }

    /** Whether there is anything to write and somebody may say how. */
    public boolean isReady() {
        return job.isReady() && imports.isAllowed() && (job.good() > 0 || !job.state().name().equals("CHECKED"));
    }

    public boolean isAllowed() {
        return imports.isAllowed();
    }

    /** Whether more rows were refused than the page shows. */
    public boolean isMore() {
        return job.refused() > SHOWN;
    }

    public int getShown() {
        return SHOWN;
    }

    public long getLargest() {
        return HouseholdImports.LARGEST;
    }

    public List<ImportMode> getModes() {
        return List.of(ImportMode.GOOD_ROWS, ImportMode.ALL_OR_NOTHING);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public ImportMode getMode() {
        return mode;
    }

    public void setMode(ImportMode mode) {
        this.mode = mode;
    }

    public ImportView getJob() {
        return job;
    }

    public List<ImportView> getRecent() {
        return recent;
    }

    public List<ImportLine> getLines() {
        return lines;
    }
}
