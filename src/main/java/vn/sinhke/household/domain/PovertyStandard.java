package vn.sinhke.household.domain;

import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;

/**
 * The poverty standard of one day and one kind of area: below the income line with enough deficits a household is poor,
 * with fewer near-poor; above it, up to the upper line, it has an average living. Source: NĐ 07/2021/NĐ-CP Điều 3, until
 * 31/12/2026 by NĐ 30/2025/NĐ-CP; the numbers are dated data.
 *
 * @param line income of one person in one month, in đồng, up to and including which a household is poor or near-poor
 * @param upper up to and including which it has an average living; null where the standard names none
 * @param minDeficits from how many of the twelve indicators on it is poor
 */
public record PovertyStandard(Money line, Money upper, int minDeficits, String article) {

    public HouseholdClass classify(Money incomePerPerson, int deficits) {
        if (incomePerPerson.compareTo(line) <= 0) {
            return deficits >= minDeficits ? HouseholdClass.POOR : HouseholdClass.NEAR_POOR;
        }
        return upper != null && incomePerPerson.compareTo(upper) > 0 ? HouseholdClass.BETTER_OFF : HouseholdClass.AVERAGE_LIVING;
    }

    /**
     * Whether a review's class can stand with what the review found. Newly escaped is a matter of days, not of income;
     * it only excludes an income below the line. Where no upper line is set, better off and average living both pass.
     */
    public boolean allows(HouseholdClass reviewed, Money incomePerPerson, int deficits) {
        HouseholdClass computed = classify(incomePerPerson, deficits);
        return switch (reviewed) {
            case POOR, NEAR_POOR -> computed == reviewed;
            case NEWLY_ESCAPED -> incomePerPerson.compareTo(line) > 0;
            case AVERAGE_LIVING -> computed == reviewed;
            case BETTER_OFF -> computed == reviewed || upper == null && computed == HouseholdClass.AVERAGE_LIVING;
        };
    }
}
