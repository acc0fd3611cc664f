package vn.sinhke.project.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.usecase.CreateProject;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.web.Notices;

/** Begins a dossier: type, name, place, component and manager are all that a draft needs. */
@Named
@ViewScoped
public class ProjectStartPage implements Serializable {
    @Inject
    CreateProject creation;

    @Inject
    AreaChoice areas;

    @Inject
    Notices notices;

    private final ProjectForm form = new ProjectForm();

    @PostConstruct
    void begin() {
        form.addSite();
    }

    public void open() {
        if (!areas.isWriter()) {
            throw new Problem.NotAllowed("project.create.officers");
        }
    }

    /** A community project is usually the district's, a linkage the department's. */
    public void typeChosen() {
        form.setManager(form.getType() == ProjectType.COMMUNITY ? Manager.DISTRICT : Manager.DEPARTMENT);
    }

    public String create() {
        FormFaults.refuse(form);
        Long id = creation.create(form.content());
        notices.done("project.created");
        return "/project/form.xhtml?faces-redirect=true&id=" + id;
    }

    public ProjectForm getForm() {
        return form;
    }
}
