package vn.sinhke.shared;

/**
 * How well a household lives, by the yearly multidimensional review.
 * Source: Nghị định 07/2021/NĐ-CP Điều 3; Quyết định 28/2015/QĐ-TTg for newly escaped households.
 */
public enum HouseholdClass {
    /** Hộ nghèo. */
    POOR,
    /** Hộ cận nghèo. */
    NEAR_POOR,
    /** Hộ mới thoát nghèo. */
    NEWLY_ESCAPED,
    /** Hộ có mức sống trung bình. */
    AVERAGE_LIVING,
    /** Hộ khá hơn mức sống trung bình. */
    BETTER_OFF
}
