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

    /** The same as far as the day before another one starts; what has ended before that stays as it was. */
    public Period endingBefore(LocalDate next) {
        if (!next.isAfter(from)) {
            throw new IllegalArgumentException("the next period starts after " + from);
        }
        return to == null || !to.isBefore(next) ? new Period(from, next.minusDays(1)) : this;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
