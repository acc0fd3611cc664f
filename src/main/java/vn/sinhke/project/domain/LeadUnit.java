package vn.sinhke.project.domain;

import java.io.Serializable;

/** The unit that proposes and leads a linkage. */
public record LeadUnit(LeadUnitKind kind, String name, String registrationNo, String representative) implements Serializable { }
