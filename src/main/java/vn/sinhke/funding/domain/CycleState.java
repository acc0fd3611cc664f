package vn.sinhke.funding.domain;

/** Where a funding cycle stands. A carried-over cycle waits for the money of its next year. */
public enum CycleState {
    PLANNED, FUNDED, OPEN, ACCEPTED, SETTLED, CARRIED_OVER, CANCELLED;

    public boolean isFinal() {
        return this == SETTLED || this == CANCELLED;
    }

    /** Whether nothing more is to be done in it before the next cycle may open. */
    public boolean isDone() {
        return this == ACCEPTED || isFinal();
    }
}
