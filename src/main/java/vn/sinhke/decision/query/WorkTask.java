package vn.sinhke.decision.query;

import vn.sinhke.project.domain.ProjectState;

/** The next thing that a person has to do with a dossier. */
public enum WorkTask {
    WRITE, ANSWER, RECEIVE, SET_COUNCIL, OPEN_COUNCIL, SCORE, GIVE_OPINION, WRITE_MINUTES, SIGN_MINUTES, CONCLUDE, PRESENT, REFUSE, DECIDE, RAISE, SIGN_CONTRACT,
    DECIDE_ADJUSTMENT, SETTLE, FOLLOW, NONE;

    /** What waits in this state for whoever is found to be waiting, seats in councils apart. */
    static WorkTask in(ProjectState state) {
        return switch (state) {
            case DRAFT -> WRITE;
            case RETURNED -> ANSWER;
            case SUBMITTED -> RECEIVE;
            case ACCEPTED, IN_APPRAISAL -> SET_COUNCIL;
            case APPRAISED_PASS -> PRESENT;
            case APPRAISED_FAIL -> REFUSE;
            case PENDING_APPROVAL -> DECIDE;
            case APPROVED -> SIGN_CONTRACT;
            case IN_PROGRESS -> DECIDE_ADJUSTMENT;
            case COMPLETED -> SETTLE;
            case SETTLED -> FOLLOW;
            default -> NONE;
        };
    }
}
