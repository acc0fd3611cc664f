package vn.sinhke.notice.domain;

/** Notices for which a person chooses together how to hear of them by mail; in the application all of them are always shown. */
public enum NoticeGroup {
    /** Something waits for this person. */
    WORK,
    /** What became of a dossier that this person wrote or answers for. */
    RESULT,
    /** Payments. */
    MONEY,
    /** Powers given and taken back. */
    POWER,
    /** A term ran out at somebody for whom this person answers. */
    TERM
}
