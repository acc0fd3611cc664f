package vn.sinhke.reference.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.AreaClass;
import vn.sinhke.shared.Period;

/** The class of a commune, or of one village in it when {@code village} is set, for a time, with its source. */
public record AreaClassRow(Long id, Long unitId, String village, AreaClass areaClass, LocalDate validFrom,
                           LocalDate validTo, String source, boolean sample) implements Serializable {

    public boolean isValidAt(LocalDate day) {
        return new Period(validFrom, validTo).contains(day);
    }
}
