package vn.sinhke.funding.domain;

/** Where a payment stands. A cleared advance is spent money; a refunded payment is money again. */
public enum PaymentState {
    DRAFT, REQUESTED, CHECKED, APPROVED, PAID, REFUSED, CLEARED, REFUNDED;

    public boolean isFinal() {
        return this == REFUSED || this == CLEARED || this == REFUNDED;
    }

    /** Asked for and not paid yet: the sum is taken already. */
    public boolean isUnderWay() {
        return this == REQUESTED || this == CHECKED || this == APPROVED;
    }

    /** Money that has left the account. */
    public boolean isSpent() {
        return this == PAID || this == CLEARED;
    }
}
