package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.delivery.domain.Incident;
import vn.sinhke.delivery.domain.IncidentKind;

/** One incident; animal and household are null when it concerns none alone. */
public record IncidentView(Long id, IncidentKind kind, LocalDate day, String animal, Long householdId, String description,
                           String certificate, LocalDate reportedOn) implements Serializable {

    /** Whether the report came later than the 24 hours within which it is due. */
    public boolean isLate() {
        return Incident.isLate(day, reportedOn);
    }
}
