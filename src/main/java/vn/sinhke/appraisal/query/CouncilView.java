package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.util.List;
import vn.sinhke.appraisal.domain.Opinion;

/**
 * A council as it is read: seats and how far each sheet is; scores only once they are open to the reader.
 *
 * @param quorum the fewest locked sheets with which it can conclude
 * @param spread each criterion's scores, empty while they are closed
 * @param sheets the single sheets, only once they are open, for the council, the head of its agency, whoever decides, and auditors
 * @param meeting the meeting of this round, null before it is recorded; for the council alone until its minutes are signed
 * @param result the latest conclusion, null before
 */
public record CouncilView(Long projectId, String decisionNo, int round, List<SeatView> seats, int locked, int quorum,
                          boolean open, List<CriterionSpread> spread, List<SheetView> sheets, MeetingView meeting, ResultView result)
        implements Serializable {

    public SeatView seatOf(long userId) {
        return seats.stream().filter(seat -> seat.userId() == userId).findFirst().orElse(null);
    }

    /** Whether the result that counts is this round's. */
    public boolean concluded() {
        return result != null && result.round() == round;
    }

    /** Whether this opinion differs from what the council concluded, or is about to. */
    public boolean dissents(Opinion opinion) {
        return concluded() ? result.outcome().isAgainst(opinion)
                : meeting != null && meeting.conclusion() != null && meeting.conclusion().isAgainst(opinion);
    }
}
