package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.shared.HouseholdClass;

/**
 * One household as its page shows it on a day.
 *
 * @param maskedIdentity the last digits only; null when no number is known
 * @param householdClass the class on the day, null before the first review
 * @param reviews newest first
 * @param supports newest first
 * @param circumstances newest first; empty while nothing changed since the registration
 * @param persons those who are written down, in the order of joining; nameless where the reader need not know the names
 */
public record HouseholdView(Long id, int version, String code, String head, String maskedIdentity, String village,
                            Long unitId, Long districtId, int members, boolean ethnicMinority, boolean womanHeaded,
                            boolean merit, boolean disabled, LocalDate registeredOn, LocalDate day,
                            HouseholdClass householdClass, Integer monthsSinceEscape, boolean identityIsMine,
                            List<ReviewLine> reviews, List<SupportLine> supports,
                            List<CircumstanceLine> circumstances, List<MemberLine> persons) implements Serializable {

    public long activeSupports() {
        return supports.stream().filter(one -> one.isActiveOn(day)).count();
    }

    /** The persons who belong to the household on the day. */
    public List<MemberLine> personsNow() {
        return persons.stream().filter(one -> one.belongsOn(day)).toList();
    }

    /** The review in force on the day, null before the first. */
    public ReviewLine review() {
        return reviews.stream().filter(one -> !one.from().isAfter(day)).findFirst().orElse(null);
    }
}
