package vn.sinhke.household.query;

import java.io.Serializable;
import java.time.LocalDate;

/** Where a household lives and what gives it priority, from a day on. */
public record CircumstanceLine(LocalDate from, String village, Long unitId, Long districtId, boolean ethnicMinority,
                               boolean womanHeaded, boolean merit, boolean disabled, String evidence) implements Serializable { }
