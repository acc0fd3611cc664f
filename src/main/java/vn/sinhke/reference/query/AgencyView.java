package vn.sinhke.reference.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.reference.domain.AgencyKind;
import vn.sinhke.shared.Component;
import vn.sinhke.shared.Period;

/** A people's committee or a department; a department without component is in charge of all. */
public record AgencyView(Long id, String code, String name, String nameEn, AgencyKind kind, Long unitId,
                         Component component, LocalDate validFrom, LocalDate validTo) implements Serializable {

    public boolean isDepartment() {
        return kind == AgencyKind.DEPARTMENT;
    }

    public boolean isValidAt(LocalDate day) {
        return new Period(validFrom, validTo).contains(day);
    }
}
