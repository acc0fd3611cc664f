package vn.sinhke.appraisal.domain;

/** How a member took part in the meeting; an opinion sent by letter counts as present. */
public enum Attendance {
    PRESENT, BY_LETTER, ABSENT;

    public boolean counts() {
        return this != ABSENT;
    }
}
