package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sinhke.delivery.domain.Animal;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.Handover;
import vn.sinhke.delivery.domain.HandoverCase.Head;
import vn.sinhke.delivery.domain.HandoverCase;
import vn.sinhke.delivery.domain.RotationObligation;
import vn.sinhke.delivery.persistence.Deliveries;
import vn.sinhke.funding.query.ProjectMoney;
import vn.sinhke.project.domain.Participant;
import vn.sinhke.project.domain.ParticipantKind;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.RotationTerms;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.workflow.Retried;

/** Writes down what a household received; with it comes what the household has to hand on. */
@ApplicationScoped
@Retried
@Transactional
public class RecordHandover {
    @Inject
    DeliveryDesk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    ProjectMoney money;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** A handover as somebody writes it down; the household by code or id. */
    public record Entry(int cycle, String household, LocalDate day, String certificate, List<Head> animals, String note) { }

    public Long record(Long projectId, Entry entry) {
        Standing standing = desk.open(projectId, DeliveryParty.DELIVERY_RECORDER, "RECORD_HANDOVER");
        ProjectContent content = desk.content(projectId);
        Long household = desk.household(entry.household());
        DeliveryDesk.check(new HandoverCase(standing.state(), money.state(projectId, entry.cycle()).orElse(null),
                entry.cycle(), entry.household(), part(content, household), entry.day(), desk.approved(projectId), clock.today(), entry.certificate(),
                entry.animals(), deliveries.tagsTaken(projectId, entry.animals().stream().map(Head::tag).filter(Objects::nonNull).toList()),
                HandoverCase.leastWeight(content.cycles(), content.rotation(), entry.cycle())).violations());
        Handover made = new Handover(projectId, entry.cycle(), household, entry.day(), entry.certificate(), entry.note(),
                actor.get().id(), clock.utc());
        deliveries.add(made);
        deliveries.addAll(entry.animals().stream()
                .map(head -> new Animal(projectId, made.id(), head.tag(), head.weightKg())).toList());
        oblige(projectId, household, content.rotation(), entry.day());
        desk.note(projectId, "HANDOVER", entry.household());
        return made.id();
    }

    private static ParticipantKind part(ProjectContent content, Long household) {
        return content.participants().stream().filter(one -> one.householdId() != null && one.householdId().equals(household))
                .map(Participant::kind).findFirst().orElse(null);
    }

    /** One obligation a household: the terms name what each beneficiary hands on, however often it receives. */
    private void oblige(Long projectId, Long household, RotationTerms terms, LocalDate day) {
        if (terms != null && terms.perBeneficiary() != null && terms.perBeneficiary().signum() > 0
                && !deliveries.hasObligation(projectId, household)) {
            deliveries.add(new RotationObligation(projectId, household, terms, day));
        }
    }
}
