package vn.sinhke.reference.domain;

/** What makes a day differ from the ordinary week. */
public enum HolidayKind {
    /** A public holiday by law. */
    PUBLIC(false),
    /** A day off in place of a holiday on the weekend, or swapped for a worked Saturday. */
    SUBSTITUTE(false),
    /** A day of the weekend on which one works, swapped for a day off. */
    WORKING_SWAP(true);

    private final boolean worked;

    HolidayKind(boolean worked) {
        this.worked = worked;
    }

    public boolean isWorked() {
        return worked;
    }
}
