package vn.sinhke.appraisal.query;

import java.io.Serializable;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;

/** Who sits where, and how far this member's sheet is; never what stands in it. */
public record SeatView(Long userId, String username, String fullName, String title, Seat seat, String conflict,
                       SheetState sheet) implements Serializable { }
