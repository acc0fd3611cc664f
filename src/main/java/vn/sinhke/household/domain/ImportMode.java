package vn.sinhke.household.domain;

/** What happens when some rows of a file are refused: nothing is written, or everything but those rows. */
public enum ImportMode {
    ALL_OR_NOTHING, GOOD_ROWS
}
