package vn.sinhke.household.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of a file of the yearly review, as far as it can be understood by itself.
 *
 * @param number the row's number in the sheet, from 1
 * @param code the household's code, null for a household that the register may not know yet
 * @param finding null unless the row has no faults
 * @param faults what is wrong with the row by itself
 */
public record ReviewRow(int number, String code, String head, String identity, String village, Long communeId, int members,
                        Traits traits, LocalDate from, HouseholdReview.Finding finding, List<RowFault> faults) {
    public boolean isSound() {
        return faults.isEmpty();
    }
}
