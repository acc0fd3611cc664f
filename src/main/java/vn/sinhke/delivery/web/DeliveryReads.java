package vn.sinhke.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sinhke.delivery.domain.AnimalState;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.HandoverCase;
import vn.sinhke.delivery.domain.Lifetime;
import vn.sinhke.delivery.query.HandoverView;
import vn.sinhke.delivery.query.Handovers;
import vn.sinhke.delivery.query.IncidentView;
import vn.sinhke.delivery.query.NextReceivers;
import vn.sinhke.delivery.query.NextReceivers.Receiver;
import vn.sinhke.delivery.query.Rotation;
import vn.sinhke.delivery.query.RotationBalance;
import vn.sinhke.delivery.query.RotationItem;
import vn.sinhke.delivery.query.SaleView;
import vn.sinhke.delivery.query.SalesSummary;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.LinkageContract;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.RotationTerms;
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
    NextReceivers receivers;

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
     * @param state where the dossier stands
     * @param recorder whether the reader writes down here what happens
     * @param agency whether the reader may waive obligations
     * @param cycles with what an animal delivered in them weighs at least
     * @param terms of the rotation, or null
     */
    public record Shown(ProjectState state, List<HandoverView> handovers, List<IncidentView> incidents, List<SaleView> sales,
                        List<RotationItem> rotation, RotationBalance balance, List<HouseholdFact> receivers,
                        List<LinkageContract> contracts, List<CyclePlan> cycles, RotationTerms terms, boolean recorder, boolean agency)
            implements Serializable {

        /** What an animal that comes in this cycle weighs at least; null where the dossier does not say. */
        public BigDecimal leastWeight(Integer cycle) {
            return cycle == null ? null : HandoverCase.leastWeight(cycles, terms, cycle);
        }

        public boolean isHandingOver() {
            return recorder && state == ProjectState.IN_PROGRESS;
        }

        public boolean isRecording() {
            return recorder && Lifetime.covers(state);
        }

        /** The animals that are still with their households. */
        public List<HandoverView.Head> alive() {
            return animals().filter(one -> one.state() == AnimalState.ALIVE).toList();
        }

        public long animalCount() {
            return animals().count();
        }

        private Stream<HandoverView.Head> animals() {
            return handovers.stream().flatMap(one -> one.animals().stream());
        }

        public SalesSummary salesSummary() {
            return SalesSummary.of(sales);
        }
    }

    Shown of(Long id) {
        details.visible(id);
        Standing standing = standings.of(id);
        List<RotationItem> items = rotation.of(id);
        ProjectContent content = details.read(id).content();
        List<Long> beneficiaries = content.participants().stream()
                .filter(one -> one.kind() == ParticipantKind.BENEFICIARY && one.householdId() != null)
                .map(Participant::householdId).toList();
        return new Shown(standing.state(), handovers.of(id), handovers.incidents(id), handovers.sales(id), items, rotation.balance(items),
                households.at(beneficiaries, clock.today()), content.contracts(),
                content.cycles(), content.rotation(), DeliveryParty.DELIVERY_RECORDER.holds(actor.get(), standing),
                DeliveryParty.AGENCY.holds(actor.get(), standing));
    }

    /** Who is next in turn for what is handed on today. */
    Optional<Receiver> next(Long id) {
        return receivers.first(id, standings.of(id).communeId(), clock.today());
    }

    LocalDate today() {
        return clock.today();
    }
}
