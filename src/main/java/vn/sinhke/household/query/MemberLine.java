package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.household.domain.Kinship;

/**
 * A person of a household as it is read.
 *
 * @param name null for readers who need not know it
 * @param leftOn the first day without this person; null while it belongs
 */
public record MemberLine(Long id, String name, Kinship kinship, int birthYear, boolean woman, boolean canWork,
                         LocalDate joinedOn, LocalDate leftOn) implements Serializable {

    public boolean belongsOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    MemberLine nameless() {
        return new MemberLine(id, null, kinship, birthYear, woman, canWork, joinedOn, leftOn);
    }
}
