package vn.sinhke.shared;

import java.io.Serializable;
import java.time.LocalDate;

/** A span of days, both ends included; no end means "until further notice". */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    public Period {
        if (from == null || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period runs forward: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
