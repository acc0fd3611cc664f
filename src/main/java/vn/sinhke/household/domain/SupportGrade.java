package vn.sinhke.household.domain;

/** How far an earlier or other support stands in the way of a new one. */
public enum SupportGrade {
    /** The same thing in the same days: refused. */
    HARD,
    /** Something like it, or the same not long ago: to be explained. */
    SOFT,
    /** Another kind of livelihood, or long ago: nothing to say. */
    ALLOWED
}
