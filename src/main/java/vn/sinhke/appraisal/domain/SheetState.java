package vn.sinhke.appraisal.domain;

/** Where a member's sheet stands; all that others may know of it while the council scores. */
public enum SheetState {
    NOT_STARTED, STARTED, LOCKED
}
