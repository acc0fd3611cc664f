package vn.sinhke.handing.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.reference.query.UnitView;

/**
 * Under what dossiers stand: a unit, or a department.
 *
 * @param unitId of a department the unit in which it works
 * @param agencyId null for a unit
 * @param validTo its last day, null while it lasts
 */
public record Place(Long unitId, Long agencyId, String code, String name, LocalDate validTo) implements Serializable {
    public static Place of(UnitView unit) {
        return new Place(unit.id(), null, unit.code(), unit.name(), unit.validTo());
    }

    public static Place of(AgencyView department) {
        return new Place(department.unitId(), department.id(), department.code(), department.name(), department.validTo());
    }

    public boolean isDepartment() {
        return agencyId != null;
    }

    /** How it is asked for from outside: a department by its code, which is not used again, a unit by its id. */
    public String key() {
        return isDepartment() ? code : unitId.toString();
    }
}
