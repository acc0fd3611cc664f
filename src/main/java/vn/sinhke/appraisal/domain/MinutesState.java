package vn.sinhke.appraisal.domain;

/** Where the minutes of a meeting stand; said where an act comes too late. */
public enum MinutesState {
    DRAFT, HALF_SIGNED, SIGNED
}
