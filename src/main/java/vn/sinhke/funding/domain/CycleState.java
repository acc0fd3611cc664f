package vn.sinhke.funding.domain;

/** Where a funding cycle stands. A carried-over cycle waits for the money of its next year. */
public enum CycleState {
    PLANNED, FUNDED, OPEN, ACCEPTED, SETTLED, CARRIED_OVER, CANCELLED;

    public boolean isFinal() {
        return this == SETTLED || this == CANCELLED;
    }

    /** Whether its work was accepted: a cancelled one was not. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == SETTLED;
    }
}
