package vn.sinhke.demo.household;

import vn.sinhke.shared.HouseholdClass;

/** How many invented households of a class, and what is particular about them. */
record Quota(HouseholdClass reviewed, int count, boolean wornOff) {

    static Quota of(HouseholdClass reviewed, int count) {
        return new Quota(reviewed, count, false);
    }

    /** Reviewed as newly escaped, but longer ago than the law counts. */
    static Quota wornOff(int count) {
        return new Quota(HouseholdClass.NEWLY_ESCAPED, count, true);
    }
}
