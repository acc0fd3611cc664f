package vn.sinhke.household.domain;

import java.util.List;

/**
 * One reason against one row: in which column and why. The sentence is made from {@code key} and {@code args} in the
 * reader's language; args are text, whole numbers, days, money or classes.
 *
 * @param column null when the whole row is meant
 */
public record RowFault(ReviewColumn column, String key, List<Object> args) {
    public static RowFault of(ReviewColumn column, String key, Object... args) {
        return new RowFault(column, "household.import.fault." + key, List.of(args));
    }
}
