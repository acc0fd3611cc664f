package vn.sinhke.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.dossier.usecase.MoveCommand;
import vn.sinhke.dossier.usecase.MoveDossier;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.web.Notices;

/** Submits a dossier from its form, right after the form was saved. */
@Named
@RequestScoped
public class DossierSubmission {
    @Inject
    MoveDossier moves;

    @Inject
    ProjectDetails details;

    @Inject
    Notices notices;

    /** @param savedVersion the version just saved, null when saving did not succeed: then nothing is submitted */
    public String submit(Long id, Integer savedVersion) {
        if (savedVersion == null) {
            return null;
        }
        moves.move(id, MoveCommand.of("submit", savedVersion, null));
        notices.done("dossier.done.submit", details.read(id).code());
        return "/project/detail.xhtml?faces-redirect=true&id=" + id;
    }
}
