package vn.sinhke.appraisal.domain;

/** What is done to a council, its sheets and its meeting beside the dossier's own transitions. */
public enum CouncilAction {
    SET_COUNCIL, END_SEATS, DECLARE_CONFLICT, CLEAR_TIE, SAVE_SHEET, LOCK_SHEET, RECORD_MEETING, SIGN_MINUTES, ASK_OPINION, GIVE_OPINION
}
