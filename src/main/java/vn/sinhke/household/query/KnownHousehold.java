package vn.sinhke.household.query;

import java.time.LocalDate;
import java.util.Map;

/**
 * A household as an import meets it.
 *
 * @param currentFrom the day of its newest review
 * @param listed how many of its members are written down by name
 * @param reviews its reviews on the days that were asked for
 */
public record KnownHousehold(Long id, String code, String head, String village, String identity, Long communeId, Long districtId, int members, int listed,
                             boolean ethnicMinority, boolean womanHeaded, boolean merit, boolean disabled,
                             LocalDate registeredOn, LocalDate currentFrom, Map<LocalDate, ReviewLine> reviews) { }
