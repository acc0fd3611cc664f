package vn.sinhke.decision.query;

import java.math.BigDecimal;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.project.domain.ProjectState;

/**
 * A seat of this person in the council of a dossier that is accepted or in appraisal, with the counts that tell whether
 * it is this person's turn.
 */
public record SeatTask(Long projectId, ProjectState state, Seat seat, Boolean sentBack, Long seats, Long locked,
                       Long unlocked, Long mineLocked, Long conflicts, Long myConflicts) {

    /** The turn of this person: open the council, score, conclude; NONE while others have to act. */
    WorkTask task(BigDecimal quorumNumerator, BigDecimal quorumDenominator) {
        if (myConflicts > 0) {
            return WorkTask.NONE;
        }
        if (state == ProjectState.ACCEPTED) {
            return seat != Seat.MEMBER && conflicts == 0 ? WorkTask.OPEN_COUNCIL : WorkTask.NONE;
        }
        if (mineLocked == 0) {
            return WorkTask.SCORE;
        }
        boolean quorum = BigDecimal.valueOf(locked).multiply(quorumDenominator)
                .compareTo(BigDecimal.valueOf(seats).multiply(quorumNumerator)) >= 0;
        if (seat == Seat.CHAIR && unlocked == 0 && quorum) {
            return WorkTask.CONCLUDE;
        }
        return sentBack ? WorkTask.SCORE : WorkTask.NONE;
    }
}
