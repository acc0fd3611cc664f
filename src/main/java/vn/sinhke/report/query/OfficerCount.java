package vn.sinhke.report.query;

/** How often a person did one thing in the period. */
public record OfficerCount(String username, String name, String office, String action, Long number) { }
