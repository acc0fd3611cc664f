package vn.sinhke.report.query;

import java.time.LocalDate;

/** How many dossiers of an agency came into a state on one day and left it on another. */
public record SpanCount(String state, Long agencyId, LocalDate came, LocalDate left, Long number) { }
