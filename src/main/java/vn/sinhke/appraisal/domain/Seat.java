package vn.sinhke.appraisal.domain;

/** A seat in the council of one dossier; a part in that dossier, not a role. */
public enum Seat {
    CHAIR, SECRETARY, MEMBER
}
