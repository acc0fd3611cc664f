package vn.sinhke.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.usecase.HandOnRotation;
import vn.sinhke.delivery.usecase.RecordHandover;
import vn.sinhke.delivery.usecase.WaiveRotation;
import vn.sinhke.shared.web.Notices;

/** What reached the households of one dossier and what they hand on, for its page. */
@Named
@ViewScoped
public class DeliveryPanel implements Serializable {
    @Inject
    DeliveryReads reads;

    @Inject
    RecordHandover handing;

    @Inject
    HandOnRotation handingOn;

    @Inject
    WaiveRotation waiving;

    @Inject
    Notices notices;

    private Long projectId;
    private DeliveryReads.Shown shown;
    private DeliveryDraft draft;
    private RotationItem chosen;

    /** Read once for a view. */
    public DeliveryPanel of(Long id) {
        if (shown == null && id != null) {
            projectId = id;
            shown = reads.of(id);
            draft = new DeliveryDraft(reads.today());
        }
        return this;
    }

    public String handOver() {
        handing.record(projectId, draft.handover());
        notices.done("delivery.handover.done", draft.getHousehold());
        return page();
    }

    public void choose(RotationItem item) {
        chosen = item;
    }

    public String handOn() {
        handingOn.handOn(projectId, draft.transfer(chosen.id()));
        notices.done("delivery.transfer.done", draft.getReceiver());
        return page();
    }

    public String waive() {
        waiving.waive(projectId, chosen.id(), draft.getCertificate(), draft.getReason());
        notices.done("delivery.waive.done", chosen.household());
        return page();
    }

    private String page() {
        return "/project/detail.xhtml?faces-redirect=true&id=" + projectId + "&tab=delivery";
    }

    public DeliveryReads.Shown getShown() {
        return shown;
    }

    public DeliveryDraft getDraft() {
        return draft;
    }

    public RotationItem getChosen() {
        return chosen;
    }
}
