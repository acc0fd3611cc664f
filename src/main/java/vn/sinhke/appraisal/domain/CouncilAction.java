package vn.sinhke.appraisal.domain;

/** What is done to a council and its sheets beside the dossier's own transitions. */
public enum CouncilAction {
    SET_COUNCIL, DECLARE_CONFLICT, SAVE_SHEET, LOCK_SHEET
}
