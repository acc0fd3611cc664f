package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sinhke.shared.HouseholdClass;

/**
 * What a rule may ask of a household on a day.
 *
 * @param unitId the commune
 * @param districtId null where communes have no district
 * @param effectiveClass the class on that day, null when no review was in force yet
 * @param reviewedFrom the day from which that class was recognised, null like the class
 * @param decisionNo the decision that recognised it
 * @param monthsSinceEscape months begun since the household left the list of the poor, null if it never did
 */
public record HouseholdFact(Long id, String code, String head, Long unitId, Long districtId, Long provinceId,
                            HouseholdClass effectiveClass, LocalDate reviewedFrom, String decisionNo, Integer monthsSinceEscape, boolean ethnicMinority,
                            boolean womanHeaded, boolean merit, boolean disabled) implements Serializable { }
