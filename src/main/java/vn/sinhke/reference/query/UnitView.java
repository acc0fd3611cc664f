package vn.sinhke.reference.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.Messages;
import vn.sinhke.shared.Period;
import vn.sinhke.shared.UnitLevel;

/** An administrative unit as it was between two days; {@code validTo} is null while it lasts. */
public record UnitView(Long id, String code, String name, String nameEn, UnitLevel level, Long parentId,
                       LocalDate validFrom, LocalDate validTo, String searchName) implements Serializable {

    public boolean isValidAt(LocalDate day) {
        return new Period(validFrom, validTo).contains(day);
    }

    /** The name within a sentence: "xã Trần Phú". */
    public String nameWithin() {
        return name.substring(0, 1).toLowerCase(Messages.VIETNAMESE) + name.substring(1);
    }
}
