package vn.sinhke.workflow;

import java.io.Serializable;

/** One field before and after; a missing side is null. */
public record FieldChange(String field, String before, String after) implements Serializable { }
