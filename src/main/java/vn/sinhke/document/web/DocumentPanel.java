package vn.sinhke.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.document.domain.DocumentKind;
import vn.sinhke.document.usecase.MakeDocument;
import vn.sinhke.project.query.ProjectDetail;

/** The papers that can be had of one dossier now, for its page. */
@Named
@RequestScoped
public class DocumentPanel {
    @Inject
    MakeDocument documents;

    private final Map<Long, List<DocumentKind>> read = new HashMap<>();

    /** Read once a request, for whoever may see the dossier. */
    public List<DocumentKind> of(ProjectDetail dossier) {
        return dossier == null ? List.of() : read.computeIfAbsent(dossier.id(), id -> documents.available(dossier));
    }
}
