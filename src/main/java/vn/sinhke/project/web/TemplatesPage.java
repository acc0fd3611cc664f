package vn.sinhke.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sinhke.project.query.TemplateRow;
import vn.sinhke.project.query.Templates;

/** Every template with its periods. */
@Named
@RequestScoped
public class TemplatesPage {
    @Inject
    Templates templates;

    private List<TemplateRow> rows;

    public List<TemplateRow> getRows() {
        if (rows == null) {
            rows = templates.all();
        }
        return rows;
    }
}
