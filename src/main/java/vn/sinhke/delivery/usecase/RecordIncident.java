package vn.sinhke.delivery.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.delivery.domain.Animal;
import vn.sinhke.delivery.domain.DeliveryParty;
import vn.sinhke.delivery.domain.Incident;
import vn.sinhke.delivery.domain.IncidentKind;
import vn.sinhke.delivery.persistence.Deliveries;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Violation;

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
        List<Violation> wrong = new ArrayList<>();
        desk.demandAlive(standing, wrong);
        Animal animal = entry.animal() == null ? null : deliveries.animal(projectId, entry.animal()).orElse(null);
        if (entry.animal() != null && animal == null) {
            wrong.add(Violation.of("animal-known", "animal", "delivery.animal.unknown", entry.animal()));
        }
        if (entry.day().isAfter(clock.today())) {
            wrong.add(Violation.of("incident-date", "date", "delivery.date.future", entry.day()));
        }
        DeliveryDesk.check(wrong);
        if (animal != null && entry.kind().leaves() != null) {
            animal.become(entry.kind().leaves());
        }
        Incident made = new Incident(projectId, animal == null ? null : animal.id(), entry.kind(), entry.day(),
                entry.description(), entry.certificate(), actor.get().id(), clock.utc());
        deliveries.add(made);
        return made.id();
    }
}
