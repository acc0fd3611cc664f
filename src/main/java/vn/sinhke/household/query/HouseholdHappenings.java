package vn.sinhke.household.query;

import java.util.List;

/** What another house knows of a household's life. The register stands before the houses that give, so they tell it. */
public interface HouseholdHappenings {
    /** In any order. */
    List<Happening> of(Long householdId);
}
