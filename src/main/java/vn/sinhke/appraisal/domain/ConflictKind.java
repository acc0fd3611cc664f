package vn.sinhke.appraisal.domain;

/** What ties a member to the lead unit, the group or a household of the dossier. Source: Luật PCTN 2018, Điều 23, to be confirmed. */
public enum ConflictKind {
    RELATIVE, MANAGER, INTEREST, OTHER
}
