package vn.sinhke.project.domain;

/** What a project promises and is measured by. Percentages are 0-100, money is đồng, the rest are counts. */
public enum Indicator {
    HOUSEHOLDS_ESCAPING_POVERTY,
    HOUSEHOLDS_KEEPING_LIVELIHOOD,
    INCOME_CHANGE_PERCENT,
    JOBS_PERSON_MONTHS,
    ANIMALS_ALIVE_PERCENT,
    PIGLETS_WEANED,
    OFFTAKE_PERCENT,
    PRODUCT_SOLD_KG,
    ROTATION_PERCENT,
    SECOND_ROUND_HOUSEHOLDS,
    TRAINING_ATTENDANCE
}
