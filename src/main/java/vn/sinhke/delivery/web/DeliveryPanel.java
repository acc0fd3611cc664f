package vn.sinhke.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sinhke.delivery.domain.IncidentKind;
import vn.sinhke.delivery.query.IncidentView;
import vn.sinhke.delivery.query.NextReceivers.Receiver;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.usecase.HandOnRotation;
import vn.sinhke.delivery.usecase.RecordHandover;
import vn.sinhke.delivery.usecase.RecordIncident;
import vn.sinhke.delivery.usecase.RecordSale;
import vn.sinhke.delivery.usecase.WaiveRotation;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.web.Notices;

/** What reached the households of one dossier, what became of it and what they hand on: its page, one form at a time. */
@Named
@ViewScoped
public class DeliveryPanel implements Serializable {
    @Inject
    DeliveryReads reads;

    @Inject
    RecordHandover handing;

    @Inject
    RecordIncident reporting;

    @Inject
    RecordSale selling;

    @Inject
    HandOnRotation handingOn;

    @Inject
    WaiveRotation waiving;

    @Inject
    Notices notices;

    private Long projectId;
    private DeliveryReads.Shown shown;
    private Deed deed;
    private HandoverDraft handover;
    private IncidentDraft incident;
    private SaleDraft sale;
    private RotationDraft rotation;
    private RotationItem chosen;
    private Receiver next;

    /** Read once for a view. */
    public DeliveryPanel of(Long id) {
        if (shown == null && id != null) {
            projectId = id;
            shown = reads.of(id);
            handover = new HandoverDraft(reads.today());
            incident = new IncidentDraft(reads.today());
            sale = new SaleDraft(reads.today(), shown.contracts());
        }
        return this;
    }

    /** Opens the form for this; what was typed into the others stays. */
    public void begin(String name) {
        deed = Deed.valueOf(name);
    }

    public void leave() {
        deed = null;
    }

    /** Opens the transfer from one household, the next in turn proposed. */
    public void give(RotationItem item) {
        choose(item, Deed.TRANSFER);
        next = reads.next(projectId).orElse(null);
    }

    /** Opens the waiver of what one household still owes, with the certificate of its last incident if there is one. */
    public void forgive(RotationItem item) {
        choose(item, Deed.WAIVER);
        IncidentView evidence = getEvidence();
        if (evidence != null && rotation.getCertificate() == null) {
            rotation.setCertificate(evidence.certificate());
        }
    }

    private void choose(RotationItem item, Deed what) {
        if (chosen == null || !chosen.id().equals(item.id())) {
            rotation = new RotationDraft(reads.today(), item);
        }
        chosen = item;
        deed = what;
    }

    /** The newest certified incident of the chosen household's animals; null when there is none. */
    public IncidentView getEvidence() {
        return chosen == null ? null : shown.incidents().stream().filter(one -> one.certificate() != null
                && chosen.householdId().equals(one.householdId())).findFirst().orElse(null);
    }

    public void takeNext() {
        rotation.setReceiver(next.code());
    }

    /**
     * One contract to choose; the last stands for none.
     *
     * @param buyer null for none
     */
    public record ContractChoice(int place, String buyer, Money floorPrice, String unit) implements Serializable { }

    public List<ContractChoice> getContractChoices() {
        List<ContractChoice> choices = new ArrayList<>();
        for (int i = 0; i < shown.contracts().size(); i++) {
            LinkageContract one = shown.contracts().get(i);
            choices.add(new ContractChoice(i, one.buyer(), one.floorPrice(), one.unit()));
        }
        choices.add(new ContractChoice(SaleDraft.PAST, null, null, null));
        return choices;
    }

    public void followContract() {
        sale.follow(shown.contracts());
    }

    public String handOver() {
        handing.record(projectId, handover.entry());
        return done("delivery.handover.done", handover.getHousehold());
    }

    public String report() {
        reporting.record(projectId, incident.entry());
        return done("delivery.incident.done", incident.getKind());
    }

    public String sell() {
        selling.record(projectId, sale.seller(), sale.deal());
        return done("delivery.sale.done", sale.getBuyer());
    }

    public String handOn() {
        handingOn.handOn(projectId, rotation.entry(chosen.id()));
        return done("delivery.transfer.done", rotation.getReceiver());
    }

    public String waive() {
        waiving.waive(projectId, chosen.id(), rotation.getCertificate(), rotation.getReason());
        return done("delivery.waive.done", chosen.household());
    }

    private String done(String key, Object what) {
        notices.done(key, what);
        return "/project/detail.xhtml?faces-redirect=true&id=" + projectId + "&tab=delivery";
    }

    public List<IncidentKind> getKinds() {
        return Stream.of(IncidentKind.values()).toList();
    }

    public DeliveryReads.Shown getShown() {
        return shown;
    }

    public Deed getDeed() {
        return deed;
    }

    public HandoverDraft getHandover() {
        return handover;
    }

    public IncidentDraft getIncident() {
        return incident;
    }

    public SaleDraft getSale() {
        return sale;
    }

    public RotationDraft getRotation() {
        return rotation;
    }

    public RotationItem getChosen() {
        return chosen;
    }

    public Receiver getNext() {
        return next;
    }
}
