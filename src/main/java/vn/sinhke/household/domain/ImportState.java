package vn.sinhke.household.domain;

/** How far a file is: read and judged, waiting for a word, written, or given up. INTERRUPTED is only said, never stored. */
public enum ImportState {
    CHECKING, CHECKED, APPLYING, DONE, REJECTED, FAILED, INTERRUPTED;

    public boolean isRunning() {
        return this == CHECKING || this == APPLYING;
    }

    /** Whether the file may be taken up (again) from here. */
    public boolean isReady() {
        return this == CHECKED || this == REJECTED || this == FAILED || this == INTERRUPTED;
    }
}
