package vn.sinhke.delivery.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.shared.Violation;

/**
 * An incident as somebody writes it down, with all that the rules ask; pure facts.
 *
 * @param tag the animal's ear tag as written, or null when the incident concerns none alone
 * @param animal what became of that animal so far; null when the dossier has none of this tag
 * @param approved the day on which the dossier was approved, or null
 * @param handedOn the day on which its household received it, or null
 */
public record IncidentCase(ProjectState project, IncidentKind kind, String tag, AnimalState animal, LocalDate handedOn,
                           LocalDate day, LocalDate approved, LocalDate today, String description) {

    /** Everything that speaks against it, at once. That it comes late is noted, never refused: it still happened. */
    public List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        if (!Lifetime.covers(project)) {
            wrong.add(Violation.of("project-alive", "project", "delivery.rotation.project", project));
        }
        if (tag != null && animal == null) {
            wrong.add(Violation.of("animal-known", "animal", "delivery.animal.unknown", tag));
        } else if (tag != null && kind.leaves() != null && animal != AnimalState.ALIVE) {
            wrong.add(Violation.of("animal-alive", "animal", "delivery.animal.gone", tag, animal));
        }
        List<Violation> dated = Lifetime.broken("incident-date", day, approved, today);
        wrong.addAll(dated);
        if (dated.isEmpty() && handedOn != null && day.isBefore(handedOn)) {
            wrong.add(Violation.of("incident-date", "date", "delivery.incident.before", day, handedOn));
        }
        wrong.addAll(unwritten(description));
        return wrong;
    }

    /** What is missing whatever else is written. */
    public static List<Violation> unwritten(String description) {
        return description == null || description.isBlank()
                ? List.of(Violation.of("incident-described", "description", "delivery.incident.description")) : List.of();
    }
}
