package vn.sinhke.household.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The twelve indicators of missing basic services, two for each of six services. Source: Nghị định 07/2021/NĐ-CP Điều 3. */
public enum Deficit {
    EMPLOYMENT, DEPENDENTS,
    NUTRITION, HEALTH_INSURANCE,
    ADULT_EDUCATION, CHILD_SCHOOLING,
    HOUSING_QUALITY, HOUSING_AREA,
    WATER_SOURCE, SANITATION,
    TELECOM_SERVICE, INFORMATION_MEANS;

    /** The place of this indicator in the number that the database keeps; new indicators go to the end. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The service that this indicator measures. */
    public BasicService service() {
        return BasicService.values()[ordinal() / 2];
    }

    public static int bits(Collection<Deficit> deficits) {
        return deficits.stream().mapToInt(Deficit::bit).reduce(0, (a, b) -> a | b);
    }

    public static Set<Deficit> of(int bits) {
        Set<Deficit> found = EnumSet.noneOf(Deficit.class);
        for (Deficit one : values()) {
            if ((bits & one.bit()) != 0) {
                found.add(one);
            }
        }
        return found;
    }
}
