package vn.sinhke.household.query;

import java.time.LocalDate;
import vn.sinhke.household.domain.EffectiveClass;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Row;

/**
 * One household in a list, with its class and supports on the day of the list.
 *
 * @param headKey the place of the head's name in the alphabet
 * @param reviewedFrom the day from which the shown class was recognised
 */
public record HouseholdRow(Long id, String code, String head, String headKey, String village, Long unitId, int members,
                           boolean ethnicMinority, boolean womanHeaded, boolean merit, boolean disabled,
                           HouseholdClass householdClass, LocalDate reviewedFrom, LocalDate leftPovertyOn,
                           long activeSupports) implements Row {

    /** As the database gives it: with the present class, and supports not yet counted. */
    public HouseholdRow(Long id, String code, String head, String headKey, String village, Long unitId, int members, boolean ethnicMinority,
            boolean womanHeaded, boolean merit, boolean disabled, HouseholdClass householdClass, LocalDate reviewedFrom,
            LocalDate leftPovertyOn) {
        this(id, code, head, headKey, village, unitId, members, ethnicMinority, womanHeaded, merit, disabled, householdClass,
                reviewedFrom, leftPovertyOn, 0);
    }

    HouseholdRow reviewed(HouseholdClass reviewed, LocalDate from, LocalDate left) {
        return new HouseholdRow(id, code, head, headKey, village, unitId, members, ethnicMinority, womanHeaded, merit, disabled,
                reviewed, from, left, activeSupports);
    }

    HouseholdRow living(CircumstanceLine then) {
        return new HouseholdRow(id, code, head, headKey, then.village(), then.unitId(), members, then.ethnicMinority(),
                then.womanHeaded(), then.merit(), then.disabled(), householdClass, reviewedFrom, leftPovertyOn, activeSupports);
    }

    HouseholdRow on(LocalDate day, int escapeMonths, long supports) {
        return new HouseholdRow(id, code, head, headKey, village, unitId, members, ethnicMinority, womanHeaded, merit, disabled,
                EffectiveClass.at(day, householdClass, leftPovertyOn, escapeMonths), reviewedFrom, leftPovertyOn, supports);
    }
}
