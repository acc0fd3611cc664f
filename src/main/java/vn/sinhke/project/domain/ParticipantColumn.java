package vn.sinhke.project.domain;

/** The columns of a list of participants, in the order of the template. */
public enum ParticipantColumn {
    HOUSEHOLD, HEAD, VILLAGE, IDENTITY, KIND, STOCK
}
