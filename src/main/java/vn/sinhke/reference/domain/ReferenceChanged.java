package vn.sinhke.reference.domain;

/** An administrator changed reference data; what is kept in memory must be read anew after the commit. */
public record ReferenceChanged() { }
