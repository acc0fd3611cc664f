package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.sinhke.household.domain.Deficit;
import vn.sinhke.household.domain.PovertyCause;
import vn.sinhke.shared.HouseholdClass;
import vn.sinhke.shared.Money;

/** One review of a household as it is read. */
public record ReviewLine(LocalDate from, HouseholdClass reviewedClass, LocalDate leftPovertyOn, Set<Deficit> deficits,
                         Money incomePerPerson, PovertyCause cause, String decisionNo, LocalDate decisionDate)
        implements Serializable {

    /** As the database gives it. */
    public ReviewLine(LocalDate from, HouseholdClass reviewedClass, LocalDate leftPovertyOn, int deficits, long income,
            PovertyCause cause, String decisionNo, LocalDate decisionDate) {
        this(from, reviewedClass, leftPovertyOn, Deficit.of(deficits), Money.vnd(income), cause, decisionNo, decisionDate);
    }
}
