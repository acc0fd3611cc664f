package vn.sinhke.appraisal.query;

import java.time.LocalDateTime;
import vn.sinhke.appraisal.domain.ConflictKind;
import vn.sinhke.appraisal.domain.SameName;
import vn.sinhke.appraisal.domain.Seat;

/** A seat with its council's heading and its holder's name, as it is read, beside what the dossier says of its representatives. */
public record SeatLine(Long councilId, Long criteriaSetId, String decisionNo, LocalDateTime setAt, Integer round, Long userId, Seat seat,
                       String username, String fullName, String title, ConflictKind conflictKind, String conflict, Long clearance,
                       Long provinceId, Long districtId, Long agencyId, String leadRepresentative, String groupRepresentative) {

    /** The representative whose name the holder bears, as long as nobody has said that it is another person; else null. */
    String tie() {
        return clearance != null ? null : SameName.among(fullName, leadRepresentative, groupRepresentative).orElse(null);
    }

    /** Whether the holder may not judge here. */
    boolean isBarred() {
        return conflict != null || tie() != null;
    }
}
