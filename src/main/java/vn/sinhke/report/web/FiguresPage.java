package vn.sinhke.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import vn.sinhke.report.query.Held;
import vn.sinhke.report.query.Stage;
import vn.sinhke.report.usecase.ManagerFigures;
import vn.sinhke.report.usecase.ManagerFigures.Sheet;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.web.ReaderLanguage;

/** Figures for those who answer for others; the period stands in the address, every number that a list can show leads to it. */
@Named
@RequestScoped
public class FiguresPage {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Inject
    ManagerFigures figures;

    @Inject
    ReaderLanguage language;

    private String from;
    private String to;
    private boolean byAgency;
    private Sheet sheet;

    public void open() {
        try {
            sheet = figures.of(day(from), day(to));
        } catch (Problem.RulesBroken refused) {
            Messages say = Messages.in(language.getLocale());
            refused.violations().forEach(one -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, say.of(one), say.of(one))));
            sheet = figures.of(null, null);
        }
    }

    /** A day as people write it, or as addresses have it; what is none counts as not given. */
    static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null
                    : text.indexOf('/') < 0 ? LocalDate.parse(text.strip()) : LocalDate.parse(text.strip(), WRITTEN);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The list of the dossiers behind a number. */
    public String href(Held row, String late) {
        return "/project/list.xhtml?state=" + row.state() + (row.agencyId() == null ? "&owner=" + row.ownerUnitId() : "&agency=" + row.agencyId())
                + (late.isEmpty() ? "" : "&late=" + late);
    }

    /** Whether this person is one of those whom the figures are for. */
    public boolean isAllowed() {
        return figures.isAllowed();
    }

    /** All agencies together, or each by itself as well where the address asks for it. */
    public List<Stage> getStages() {
        return byAgency ? sheet.stages() : sheet.stages().stream().filter(row -> row.agency() == null).toList();
    }

    public boolean isSeveralAgencies() {
        return sheet.stages().stream().anyMatch(row -> row.agency() != null);
    }

    public boolean isByAgency() {
        return byAgency;
    }

    public void setByAgency(boolean byAgency) {
        this.byAgency = byAgency;
    }

    public String getPeriod() {
        return "from=" + sheet.period().from() + "&to=" + sheet.period().to();
    }

    public Sheet getSheet() {
        return sheet;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
