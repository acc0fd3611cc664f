package vn.sinhke.household.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.sinhke.shared.HouseholdClass;

/**
 * The class of a household on a day: what the last review said, but "newly escaped" wears off after its legal months
 * and the household is then one of average living. Source: Quyết định 28/2015/QĐ-TTg Điều 1.
 */
public final class EffectiveClass {
    private EffectiveClass() { }

    /**
     * @param reviewed the class given by the last review that was in force on the day
     * @param left the day on which the household left the list of the poor, null if it never did
     * @param months for how many months after leaving a household counts as newly escaped
     */
    public static HouseholdClass at(LocalDate day, HouseholdClass reviewed, LocalDate left, int months) {
        return reviewed == HouseholdClass.NEWLY_ESCAPED && monthsBegun(left, day) > months
                ? HouseholdClass.AVERAGE_LIVING : reviewed;
    }

    /** The months begun since a household left the list: 36 up to and including the third anniversary, then 37. */
    public static int monthsBegun(LocalDate left, LocalDate day) {
        int full = (int) ChronoUnit.MONTHS.between(left, day);
        return left.plusMonths(full).isBefore(day) ? full + 1 : full;
    }

    /** The earliest day of leaving with which a household is still newly escaped on the given day. */
    public static LocalDate earliestLeaving(LocalDate day, int months) {
        LocalDate earliest = day.minusMonths(months);
        return earliest.plusMonths(months).isBefore(day) ? earliest.plusDays(1) : earliest;
    }
}
