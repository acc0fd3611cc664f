package vn.sinhke.reference.domain;

/** The two kinds of agency that act on a dossier. */
public enum AgencyKind {
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE,
    /** Sở. */
    DEPARTMENT
}
