package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of what a household receives, as it is read. */
public record SupportLine(String sourceType, Long sourceId, String sourceCode, String product, LocalDate from, LocalDate to,
                          LocalDate releasedOn) implements Serializable {

    public boolean isActiveOn(LocalDate day) {
        return (releasedOn == null || releasedOn.isAfter(day)) && !to.isBefore(day);
    }
}
