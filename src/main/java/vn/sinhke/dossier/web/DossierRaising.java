package vn.sinhke.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sinhke.decision.usecase.RaiseToProvince;
import vn.sinhke.shared.web.Notices;

/** A district's leader raises the dossier to the province from its page. */
@Named
@ViewScoped
public class DossierRaising implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DossierPage page;

    @Inject
    DossierActions actions;

    @Inject
    DossierTexts texts;

    @Inject
    RaiseToProvince raising;

    @Inject
    Notices notices;

    private String comment;

    public boolean isRaising() {
        return actions.getExcess() != null;
    }

    /** By how much and by which act it is above the district's authority. */
    public String getExcess() {
        return texts.of(actions.getExcess());
    }

    /** Raises the version that the person saw. */
    public String raise() {
        raising.raise(page.getDossier().id(), page.getDossier().version(), comment);
        notices.done("raise.done", page.getDossier().name());
        return "/project/detail.xhtml?faces-redirect=true&id=" + page.getDossier().id();
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
