package vn.sinhke.decision.domain;

/** What became of an approval that was held back for a moment. */
public enum HeldState {
    /** Waits; can be taken back. */
    HELD,
    /** Took effect and got its number. */
    EFFECTIVE,
    /** Taken back by its author in time. */
    UNDONE,
    /** Could not take effect: in between something had changed that the workflow refuses. */
    REFUSED
}
