package vn.sinhke.delivery.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.delivery.domain.IncidentKind;

/** One incident; the animal's tag is null when it concerns none alone. */
public record IncidentView(Long id, IncidentKind kind, LocalDate day, String animal, String description, String certificate)
        implements Serializable { }
