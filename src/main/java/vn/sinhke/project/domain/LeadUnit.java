package vn.sinhke.project.domain;

import java.io.Serializable;

/**
 * The unit that proposes and leads a linkage.
 *
 * @param capacity what shows that it can; null while nothing of it is entered
 */
public record LeadUnit(LeadUnitKind kind, String name, String registrationNo, String representative, LeadCapacity capacity)
        implements Serializable {

    public LeadUnit {
        capacity = capacity != null && capacity.isBlank() ? null : capacity;
    }

    /** A unit whose capacity is not described yet. */
    public LeadUnit(LeadUnitKind kind, String name, String registrationNo, String representative) {
        this(kind, name, registrationNo, representative, null);
    }

    /** Null where nothing is entered. */
    public LeadUnit orNull() {
        return kind == null && name == null && registrationNo == null && representative == null && capacity == null ? null : this;
    }
}
