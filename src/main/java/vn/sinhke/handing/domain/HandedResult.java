package vn.sinhke.handing.domain;

/** What became of one piece of work: it went to somebody, it ended, or it stayed where it was. */
public enum HandedResult {
    PASSED, ENDED, REFUSED
}
