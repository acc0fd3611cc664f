package vn.sinhke.reference.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.Period;

/** A district that is on the list of poor districts for a time, with its source. */
public record PoorDistrictRow(Long unitId, LocalDate validFrom, LocalDate validTo, String source) implements Serializable {

    public boolean isValidAt(LocalDate day) {
        return new Period(validFrom, validTo).contains(day);
    }
}
