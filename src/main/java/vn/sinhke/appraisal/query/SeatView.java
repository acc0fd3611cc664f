package vn.sinhke.appraisal.query;

import java.io.Serializable;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.ConflictKind;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;

/**
 * Who sits where, and how far this member's sheet is; never what stands in it.
 *
 * @param conflict what ties the member to a party, null where nothing was declared; the words are for the council itself
 * @param tie the representative whose name the member bears, null where there is none or it was cleared
 * @param attendance how the member took part in the meeting, null before it is recorded
 */
public record SeatView(Long userId, String username, String fullName, String title, Seat seat, ConflictKind conflictKind, String conflict,
                       String tie, SheetState sheet, Attendance attendance) implements Serializable {

    /** Whether the member may not judge here. */
    public boolean barred() {
        return conflict != null || tie != null;
    }
}
