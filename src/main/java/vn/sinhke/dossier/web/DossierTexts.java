package vn.sinhke.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Violation;

/** What stands against a move, in the reader's words. */
@Named
@ApplicationScoped
public class DossierTexts {
    public String of(Violation violation) {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale()).of(violation);
    }
}
