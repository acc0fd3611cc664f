package vn.sinhke.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sinhke.project.domain.Template;
import vn.sinhke.project.query.Templates;
import vn.sinhke.project.usecase.AddTemplatePeriod;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** One period of a template; the administrator types from it the period to come, or a template of a new product. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    @Inject
    Templates templates;

    @Inject
    AddTemplatePeriod adding;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String id;
    private Template template;
    private TemplateForm form;

    /** Without an id a template of a new product begins empty. */
    public void open() {
        if (id == null || id.isBlank()) {
            form = new TemplateForm();
            form.addItem();
            form.addGoal();
        } else {
            template = templates.period(RowId.orNull(id));
            form = TemplateForm.of(template);
        }
    }

    public String save() {
        adding.add(form.content());
        notices.done("template.added", form.getProduct(), form.getFrom());
        return "/project/templates.xhtml?faces-redirect=true";
    }

    public boolean isEditable() {
        return actor.get().has(Role.ADMIN);
    }

    /** The period that is shown; null while a new product is begun. */
    public Template getTemplate() {
        return template;
    }

    public TemplateForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
