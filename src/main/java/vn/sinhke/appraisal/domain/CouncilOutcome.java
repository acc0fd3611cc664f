package vn.sinhke.appraisal.domain;

/** What the council concluded. */
public enum CouncilOutcome {
    PASS, FAIL
}
