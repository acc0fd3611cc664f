package vn.sinhke.workflow;

/** Said when somebody tried what is not theirs to do, so that the audit log can keep it. */
public record AccessDenied(String username, String action, String subjectType, String subjectId) { }
