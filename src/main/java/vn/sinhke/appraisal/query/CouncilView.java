package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.util.List;

/**
 * A council as it is read: seats and how far each sheet is; scores only once they are open to the reader.
 *
 * @param quorum the fewest locked sheets with which it can conclude
 * @param spread each criterion's scores, empty while they are closed
 * @param sheets the single sheets, for the council itself and only once they are open
 * @param result the latest conclusion, null before
 */
public record CouncilView(Long projectId, String decisionNo, int round, List<SeatView> seats, int locked, int quorum,
                          boolean open, List<CriterionSpread> spread, List<SheetView> sheets, ResultView result)
        implements Serializable {

    public SeatView seatOf(long userId) {
        return seats.stream().filter(seat -> seat.userId() == userId).findFirst().orElse(null);
    }
}
