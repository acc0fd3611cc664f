package vn.sinhke.household.domain;

import vn.sinhke.shared.HouseholdClass;

/**
 * What a review means beside the one before: whether a household fell into poverty, fell back, or left it.
 * Source: QĐ 24/2021/QĐ-TTg (hộ nghèo phát sinh, hộ tái nghèo, hộ thoát nghèo).
 */
public enum ReviewEvent {
    FIRST, UNCHANGED, NEWLY_POOR, RELAPSED, ESCAPED, MOVED_UP, MOVED_DOWN;

    /**
     * @param before the class of the review before, null for the first
     * @param everListed whether any earlier review counted the household as poor or near-poor
     */
    public static ReviewEvent of(HouseholdClass before, HouseholdClass now, boolean everListed) {
        if (before == null) {
            return FIRST;
        }
        if (before == now) {
            return UNCHANGED;
        }
        boolean was = isListed(before);
        boolean is = isListed(now);
        if (was != is) {
            return was ? ESCAPED : everListed || before == HouseholdClass.NEWLY_ESCAPED ? RELAPSED : NEWLY_POOR;
        }
        return now.ordinal() > before.ordinal() ? MOVED_UP : MOVED_DOWN;
    }

    private static boolean isListed(HouseholdClass one) {
        return one == HouseholdClass.POOR || one == HouseholdClass.NEAR_POOR;
    }
}
