package vn.sinhke.handing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sinhke.handing.usecase.HandOverUnit;
import vn.sinhke.handing.usecase.HandOverUnit.Preview;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Refusal;
import vn.sinhke.shared.Violation;
import vn.sinhke.shared.web.Notices;
import vn.sinhke.shared.web.ReaderLanguage;

/** An administrator sees where the dossiers of a unit or department that ended would go, and hands them over. */
@Named
@ViewScoped
public class HandUnitPage extends WarrantForm {
    private static final long serialVersionUID = 1L;

    @Inject
    HandOverUnit handing;

    @Inject
    Notices notices;

    @Inject
    ReaderLanguage language;

    private String unit;
    private Preview preview;

    public void open() {
        preview = handing.preview(unit);
    }

    public String handOver() {
        Long record = handing.handOver(unit, warrant());
        notices.done("handing.unit.done", preview.place().name());
        return "/account/handed?faces-redirect=true&id=" + record;
    }

    /** One thing that speaks against a dossier's going, in the reader's language. */
    public String say(Violation broken) {
        return Refusal.sentence(broken, Messages.in(language.getLocale()));
    }

    public long getMoving() {
        return preview.dossiers().stream().filter(one -> one.refused().isEmpty()).count();
    }

    public Preview getPreview() {
        return preview;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
