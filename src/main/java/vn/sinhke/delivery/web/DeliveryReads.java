package vn.sinhke.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.query.HandoverView;
import vn.sinhke.delivery.query.Handovers;
import vn.sinhke.delivery.query.IncidentView;
import vn.sinhke.delivery.query.Rotation;
import vn.sinhke.delivery.query.RotationBalance;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.query.SaleView;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;

/** Gathers what the page of a dossier shows of its deliveries, for whoever may see it. */
@ApplicationScoped
public class DeliveryReads {
    @Inject
    Handovers handovers;

    @Inject
    Rotation rotation;

    @Inject
    HouseholdFacts households;

    @Inject
    ProjectDetails details;

    @Inject
    Standings standings;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /**
     * Everything that the page shows.
     *
     * @param recorder whether the reader writes handovers and transfers here
     * @param agency whether the reader may waive obligations
     */
    public record Shown(List<HandoverView> handovers, List<IncidentView> incidents, List<SaleView> sales,
                        List<RotationItem> rotation, RotationBalance balance, List<HouseholdFact> receivers,
                        boolean recorder, boolean agency) implements Serializable { }

    Shown of(Long id) {
        details.visible(id);
        Standing standing = standings.of(id);
        List<RotationItem> items = rotation.of(id);
        List<Long> beneficiaries = details.read(id).content().participants().stream()
                .filter(one -> one.kind() == ParticipantKind.BENEFICIARY && one.householdId() != null)
                .map(Participant::householdId).toList();
        return new Shown(handovers.of(id), handovers.incidents(id), handovers.sales(id), items, rotation.balance(items),
                households.at(beneficiaries, clock.today()), DeliveryParty.DELIVERY_RECORDER.holds(actor.get(), standing),
                DeliveryParty.AGENCY.holds(actor.get(), standing));
    }

    LocalDate today() {
        return clock.today();
    }
}
