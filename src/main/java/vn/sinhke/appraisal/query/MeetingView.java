package vn.sinhke.appraisal.query;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.MeetingForm;

/**
 * The meeting of the running round and its minutes.
 *
 * @param attendance by account
 * @param secretary who signed as secretary, null before
 */
public record MeetingView(int version, MeetingForm form, LocalDate heldOn, String place, String discussion, CouncilOutcome conclusion,
                          String recommendation, String secretary, LocalDateTime secretarySignedAt, String chair, LocalDateTime chairSignedAt,
                          Map<Long, Attendance> attendance) implements Serializable {

    public boolean signed() {
        return secretarySignedAt != null && chairSignedAt != null;
    }

    /** The ETag of the minutes, told apart from the dossier's and the sheets' by its letter. */
    public String tag() {
        return "m" + version;
    }
}
