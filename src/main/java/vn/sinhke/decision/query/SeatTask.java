package vn.sinhke.decision.query;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.project.domain.ProjectState;

/**
 * A seat of this person in the council of a dossier that is accepted or in appraisal, with the counts that tell whether
 * it is this person's turn.
 *
 * @param unlocked sheets begun by members who may still score
 * @param myAbsences 1 when this person is recorded as absent
 * @param complete 1 when the minutes say everything that they must before they are signed
 * @param meetingId null before the meeting is recorded
 */
public record SeatTask(Long projectId, ProjectState state, Seat seat, Boolean sentBack, Long seats, Long locked, Long unlocked,
                       Long mineLocked, Long chairLocked, Long conflicts, Long myConflicts, Long myAbsences, Long complete,
                       Long meetingId, LocalDateTime secretarySignedAt, LocalDateTime chairSignedAt) {

    /** The turn of this person: open the council, score, write or sign the minutes, conclude; NONE while others have to act. */
    WorkTask task(BigDecimal quorumNumerator, BigDecimal quorumDenominator) {
        if (myConflicts > 0) {
            return WorkTask.NONE;
        }
        if (state == ProjectState.ACCEPTED) {
            return seat != Seat.MEMBER && conflicts == 0 ? WorkTask.OPEN_COUNCIL : WorkTask.NONE;
        }
        if (mineLocked == 0 && myAbsences == 0) {
            return WorkTask.SCORE;
        }
        boolean quorum = BigDecimal.valueOf(locked).multiply(quorumDenominator)
                .compareTo(BigDecimal.valueOf(seats).multiply(quorumNumerator)) >= 0;
        WorkTask leads = seat != Seat.MEMBER && chairLocked > 0 && unlocked == 0 && quorum ? minutes() : WorkTask.NONE;
        return leads == WorkTask.NONE && sentBack ? WorkTask.SCORE : leads;
    }

    /** What chair and secretary do once the sheets are counted (ADR 80). */
    private WorkTask minutes() {
        if (secretarySignedAt != null && chairSignedAt != null) {
            return seat == Seat.CHAIR ? WorkTask.CONCLUDE : WorkTask.NONE;
        }
        if ((seat == Seat.CHAIR ? chairSignedAt : secretarySignedAt) != null) {
            return WorkTask.NONE;
        }
        return meetingId != null && complete > 0 ? WorkTask.SIGN_MINUTES : WorkTask.WRITE_MINUTES;
    }
}
