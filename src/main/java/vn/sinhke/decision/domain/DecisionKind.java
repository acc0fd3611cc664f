package vn.sinhke.decision.domain;

/** What a leader decided on a dossier put before them. */
public enum DecisionKind {
    APPROVE, REJECT, SEND_BACK
}
