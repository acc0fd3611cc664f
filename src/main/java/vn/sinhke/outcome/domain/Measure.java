package vn.sinhke.outcome.domain;

import vn.sinhke.project.domain.Indicator;

/** How results of an indicator are put together, over time and over dossiers. */
public enum Measure {
    /** Adds up over time and over dossiers, such as jobs or kilograms. */
    FLOW,
    /** A count of which the newest holds; adds up over dossiers. */
    LEVEL,
    /** A percentage of which the newest holds; averaged over dossiers. */
    PERCENT;

    public static Measure of(Indicator indicator) {
        return switch (indicator) {
            case HOUSEHOLDS_ESCAPING_POVERTY, JOBS_PERSON_MONTHS, PIGLETS_WEANED, PRODUCT_SOLD_KG, SECOND_ROUND_HOUSEHOLDS,
                 TRAINING_ATTENDANCE -> FLOW;
            case HOUSEHOLDS_KEEPING_LIVELIHOOD -> LEVEL;
            case INCOME_CHANGE_PERCENT, ANIMALS_ALIVE_PERCENT, OFFTAKE_PERCENT, ROTATION_PERCENT -> PERCENT;
        };
    }
}
