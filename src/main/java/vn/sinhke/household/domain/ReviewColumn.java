package vn.sinhke.household.domain;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a file of the yearly review, in the order of the template. */
public enum ReviewColumn {
    CODE, HEAD, IDENTITY, VILLAGE, COMMUNE, MEMBERS,
    ETHNIC_MINORITY, WOMAN_HEADED, MERIT, DISABLED,
    REVIEWED_CLASS, LEFT_ON,
    EMPLOYMENT, DEPENDENTS, NUTRITION, HEALTH_INSURANCE, ADULT_EDUCATION, CHILD_SCHOOLING,
    HOUSING_QUALITY, HOUSING_AREA, WATER_SOURCE, SANITATION, TELECOM_SERVICE, INFORMATION_MEANS,
    INCOME, CAUSE, DECISION_NO, DECISION_DATE, EFFECTIVE_FROM;

    /** The deficit that the column tells of, if it is one of the twelve. */
    public Optional<Deficit> deficit() {
        return Arrays.stream(Deficit.values()).filter(one -> one.name().equals(name())).findFirst();
    }

    public static ReviewColumn of(Deficit deficit) {
        return valueOf(deficit.name());
    }

    /** Whether every row must have a value here; a blank means "no" in a column of yes and no. */
    public boolean isNeeded() {
        return switch (this) {
            case HEAD, VILLAGE, COMMUNE, MEMBERS, REVIEWED_CLASS, INCOME, DECISION_NO, DECISION_DATE, EFFECTIVE_FROM -> true;
            default -> false;
        };
    }

    public boolean isFlag() {
        return deficit().isPresent() || this == ETHNIC_MINORITY || this == WOMAN_HEADED || this == MERIT || this == DISABLED;
    }
}
