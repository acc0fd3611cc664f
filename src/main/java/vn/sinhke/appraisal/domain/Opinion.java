package vn.sinhke.appraisal.domain;

/** What a member proposes on the sheet: approve, refuse, or ask for more first. */
public enum Opinion {
    PASS, FAIL, SUPPLEMENT
}
