package vn.sinhke.project.domain;

/** As what a household takes part. Being eligible and taking part are two questions. */
public enum ParticipantKind {
    BENEFICIARY,
    /** Joins for the group's experience without having to be a target person, and gets no stock. */
    EXPERIENCED_MEMBER
}
