package vn.sinhke.delivery.domain;

/** Where an obligation to hand on stands. OVERDUE is a matter of the day and never stored. */
public enum RotationStatus {
    OPEN, PARTIAL, FULFILLED, WAIVED, OVERDUE;

    public boolean isOpen() {
        return this == OPEN || this == PARTIAL || this == OVERDUE;
    }
}
