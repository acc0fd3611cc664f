package vn.sinhke.household.domain;

/** What a person does with a file. */
public enum ImportAction {
    UPLOAD_IMPORT, APPLY_IMPORT
}
