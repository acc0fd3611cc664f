package vn.sinhke.decision.domain;

/** What leaders do to a dossier put before them beside the dossier's own transitions. */
public enum DecisionAct {
    /** A district, whose authority does not cover the dossier, puts it before the province (trình cấp tỉnh). */
    RAISE_TO_PROVINCE
}
