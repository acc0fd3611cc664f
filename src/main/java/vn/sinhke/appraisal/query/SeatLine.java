package vn.sinhke.appraisal.query;

import vn.sinhke.appraisal.domain.Seat;

/** A seat with its council's heading and its holder's name, as it is read. */
public record SeatLine(Long councilId, Long criteriaSetId, String decisionNo, Integer round, Long userId, Seat seat,
                       String username, String fullName, String title, String conflict, Long provinceId) { }
