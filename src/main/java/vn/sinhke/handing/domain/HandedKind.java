package vn.sinhke.handing.domain;

/** What is handed over. */
public enum HandedKind {
    /** A seat in a council. */
    SEAT(true),
    /** An opinion that is owed. */
    OPINION(true),
    /** A dossier that is followed up until it is decided. */
    DOSSIER(true),
    /** An approval that has not taken effect: it is taken back, nobody decides in the leaver's name. */
    APPROVAL(false),
    DELEGATION_GIVEN(false),
    DELEGATION_RECEIVED(false),
    /** The dossiers of a unit or department that ended: they come under its successor. */
    TERRITORY(true);

    private final boolean passed;

    HandedKind(boolean passed) {
        this.passed = passed;
    }

    /** Whether somebody else takes it; the others end with the leaver. */
    public boolean isPassed() {
        return passed;
    }
}
