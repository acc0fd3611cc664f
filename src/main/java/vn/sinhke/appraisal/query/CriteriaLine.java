package vn.sinhke.appraisal.query;

import java.time.LocalDate;

/** A set of criteria without them, as it is read. */
public record CriteriaLine(Long id, String article, LocalDate from, LocalDate to, Boolean toConfirm) { }
