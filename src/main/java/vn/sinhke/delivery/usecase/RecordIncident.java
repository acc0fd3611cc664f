package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.sinhke.delivery.domain.Animal;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.Incident;
import vn.sinhke.delivery.domain.IncidentCase;
import vn.sinhke.delivery.domain.IncidentKind;
import vn.sinhke.delivery.persistence.Deliveries;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;

/** Writes down what happened to stock that was handed over. */
@ApplicationScoped
@Transactional
public class RecordIncident {
    @Inject
    DeliveryDesk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** An incident as somebody writes it down; the animal by its tag, or null when it concerns none alone. */
    public record Entry(IncidentKind kind, LocalDate day, String animal, String description, String certificate) { }

    public Long record(Long projectId, Entry entry) {
        Standing standing = desk.open(projectId, DeliveryParty.DELIVERY_RECORDER, "RECORD_INCIDENT");
        Animal animal = entry.animal() == null ? null : deliveries.animal(projectId, entry.animal()).orElse(null);
        DeliveryDesk.check(new IncidentCase(standing.state(), entry.kind(), entry.animal(), animal == null ? null : animal.state(),
                animal == null ? null : deliveries.handedOn(animal), entry.day(), desk.approved(projectId), clock.today(), entry.description()).violations());
        if (animal != null && entry.kind().leaves() != null) {
            animal.become(entry.kind().leaves());
        }
        Incident made = new Incident(projectId, animal == null ? null : animal.id(), entry.kind(), entry.day(),
                entry.description(), entry.certificate(), actor.get().id(), clock.utc());
        deliveries.add(made);
        desk.note(projectId, "INCIDENT", entry.animal());
        return made.id();
    }
}
