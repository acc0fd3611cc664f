package vn.sinhke.project.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.query.TemplateRow;
import vn.sinhke.project.query.Templates;
import vn.sinhke.project.usecase.CreateProject;
import vn.sinhke.project.usecase.StartFromTemplate;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.web.Notices;

/** Begins a dossier: type, place, component and manager are all that a draft needs; a template fills the rest. */
@Named
@ViewScoped
public class ProjectStartPage implements Serializable {
    /** What most projects have: a round number to begin with, corrected when the households are chosen. */
    private static final int USUAL_HOUSEHOLDS = 20;

    @Inject
    CreateProject creation;

    @Inject
    StartFromTemplate starting;

    @Inject
    Templates templates;

    @Inject
    AreaChoice areas;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private final ProjectForm form = new ProjectForm();
    private List<TemplateRow> rows;
    private String template;
    @Min(value = 1, message = "{input.min}")
    @Max(value = 1000, message = "{input.max}")
    private Integer households = USUAL_HOUSEHOLDS;

    @PostConstruct
    void begin() {
        form.addSite();
        form.setStartDate(StartFromTemplate.nextMonth(clock.today()));
    }

    public void open() {
        if (!areas.isWriter()) {
            throw new Problem.NotAllowed("project.create.officers");
        }
        rows = templates.on(clock.today());
        List<Long> places = areas.communes(clock.today()).stream().map(unit -> unit.id()).toList();
        if (places.size() == 1) {
            form.getSites().get(0).setUnitId(places.get(0));
        }
    }

    /** A community project is usually the district's, a linkage the department's. */
    public void typeChosen() {
        form.setManager(form.getType() == ProjectType.COMMUNITY ? Manager.DISTRICT : Manager.DEPARTMENT);
    }

    /** Takes a template, or leaves it when it was taken before. */
    public void choose(TemplateRow row) {
        template = row.code().equals(template) ? null : row.code();
        if (template != null) {
            form.setComponent(row.component());
        }
    }

    public String create() {
        FormFaults.refuse(form);
        Long id = template == null ? blank() : filled();
        return "/project/form.xhtml?faces-redirect=true&id=" + id;
    }

    private Long blank() {
        LocalDate suggested = form.getStartDate();
        form.setStartDate(null);
        try {
            Long id = creation.create(form.content());
            notices.done("project.created");
            return id;
        } finally {
            form.setStartDate(suggested);
        }
    }

    private Long filled() {
        StartFromTemplate.Started started = starting.start(template, form.content(), households, form.getStartDate());
        if (started.leadFrom() == null) {
            notices.done("template.started");
        } else {
            notices.done("template.started.lead", started.leadFrom());
        }
        return started.id();
    }

    public ProjectForm getForm() {
        return form;
    }

    public List<TemplateRow> getRows() {
        return rows;
    }

    /** The code of the chosen template, null for an empty dossier. */
    public String getTemplate() {
        return template;
    }

    public Integer getHouseholds() {
        return households;
    }

    public void setHouseholds(Integer households) {
        this.households = households;
    }
}
