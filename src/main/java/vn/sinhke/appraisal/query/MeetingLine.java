package vn.sinhke.appraisal.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.MeetingForm;

/** A meeting with one line of its attendance as it is read; member and attendance are null where nothing is recorded. */
public record MeetingLine(Integer version, MeetingForm form, LocalDate heldOn, String place, String discussion, CouncilOutcome conclusion,
                          String recommendation, String secretary, LocalDateTime secretarySignedAt, String chair, LocalDateTime chairSignedAt,
                          Long userId, Attendance attendance) { }
