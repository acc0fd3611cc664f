package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;

/** A household that another source supports with the same product in the same days. */
public record SupportOverlap(Long householdId, String householdCode, String headName, Long sourceId, String sourceCode,
                             LocalDate from, LocalDate to) implements Serializable { }
