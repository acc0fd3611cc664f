package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.RotationObligation;
import vn.sinhke.delivery.domain.RotationTransfer;
import vn.sinhke.delivery.domain.TransferCase;
import vn.sinhke.delivery.persistence.Deliveries;
import vn.sinhke.delivery.query.NextReceivers;
import vn.sinhke.household.domain.SupportGrade;
import vn.sinhke.household.query.HouseholdFact;
import vn.sinhke.household.query.HouseholdFacts;
import vn.sinhke.household.query.SupportOverlap;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.reference.query.AreaClasses;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.Retried;

/** Hands a part of an obligation on to the next household, whose right to it is looked at again on that day. */
@ApplicationScoped
@Retried
@Transactional
public class HandOnRotation {
    @Inject
    HouseholdFacts households;

    @Inject
    DeliveryDesk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    AreaClasses areas;

    @Inject
    NextReceivers receivers;

    @Inject
    SecondRound round;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** A transfer as somebody writes it down; the receiver by code or id. */
    public record Entry(Long obligation, String toHousehold, LocalDate day, BigDecimal quantity, BigDecimal weightKg,
                        String recordNo) { }

    public Long handOn(Long projectId, Entry entry) {
        Standing standing = desk.open(projectId, DeliveryParty.DELIVERY_RECORDER, "HAND_ON_ROTATION");
        RotationObligation obligation = deliveries.lock(projectId, entry.obligation()).orElseThrow(() ->
                new Problem.RulesBroken(Violation.of("rotation-known", "obligation", "delivery.rotation.unknown")));
        HouseholdFact receiver = receiver(entry);
        ProjectContent content = desk.content(projectId);
        boolean supported = receiver.id().equals(obligation.householdId())
                || deliveries.receivedFromAnother(projectId, receiver.id(), obligation.id()) || content.participants().stream()
                .anyMatch(one -> receiver.id().equals(one.householdId()) && one.kind() == ParticipantKind.BENEFICIARY);
        Optional<SupportOverlap> elsewhere = round.gravest(standing, content, obligation, receiver, entry.day());
        DeliveryDesk.check(new TransferCase(standing.state(), obligation.status(entry.day()), obligation.left(),
                obligation.minWeightKg(), obligation.receivedOn(), clock.today(), receiver.code(), receiver.effectiveClass(),
                areas.isInPoorDistrict(receiver.unitId(), entry.day()), supported,
                elsewhere.filter(one -> one.grade() == SupportGrade.HARD).map(SecondRound::told).orElse(null),
                receivers.first(projectId, standing.communeId(), entry.day()).map(NextReceivers.Receiver::toString).orElse(null), entry.day(), entry.quantity(),
                entry.weightKg()).violations());
        obligation.handOn(entry.quantity());
        RotationTransfer made = new RotationTransfer(new RotationTransfer.Wish(obligation.id(), receiver.id(), entry.day(),
                entry.quantity(), entry.weightKg(), entry.recordNo()), receiver.effectiveClass(), actor.get().id(), clock.utc());
        deliveries.add(made);
        round.claim(standing, content, obligation, receiver.id(), entry.day());
        desk.note(projectId, "ROTATION_TRANSFER", entry.recordNo());
        elsewhere.ifPresent(one -> desk.note(projectId, "CLOSE_SUPPORT", receiver.code() + " " + receiver.head() + " · " + SecondRound.told(one)));
        return made.id();
    }

    private HouseholdFact receiver(Entry entry) {
        Long id = desk.household(entry.toHousehold());
        return (id == null ? List.<HouseholdFact>of() : households.at(List.of(id), entry.day())).stream().findFirst()
                .orElseThrow(() -> new Problem.RulesBroken(
                        Violation.of("household-known", "toHousehold", "delivery.household.unknown", entry.toHousehold())));
    }
}
