package vn.sinhke.reference.query;

import java.time.LocalDate;
import vn.sinhke.shared.UnitLevel;

/** Which units are wanted; nulls mean "any". A day of null gives units of all times. */
public record UnitFilter(LocalDate asOf, Long parentId, UnitLevel level, String text) {

    public static UnitFilter at(LocalDate day) {
        return new UnitFilter(day, null, null, null);
    }

    public UnitFilter under(Long parent) {
        return new UnitFilter(asOf, parent, level, text);
    }

    public UnitFilter of(UnitLevel wanted) {
        return new UnitFilter(asOf, parentId, wanted, text);
    }

    public UnitFilter named(String words) {
        return new UnitFilter(asOf, parentId, level, words);
    }
}
