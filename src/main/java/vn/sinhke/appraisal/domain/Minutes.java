package vn.sinhke.appraisal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sinhke.shared.Violation;

/**
 * What the minutes say, parts of it missing until they are signed, and what speaks against writing or signing them.
 *
 * @param recommendation what the council asks for beside its conclusion; may be empty
 * @param attendance by account
 */
public record Minutes(MeetingForm form, LocalDate heldOn, String place, String discussion, CouncilOutcome conclusion, String recommendation,
                      Map<Long, Attendance> attendance) {

    /** Somebody who sits, with what the minutes must agree with. */
    public record Sitting(Long userId, String fullName, boolean locked) { }

    /** Why this cannot be written at all; the scores being open, who was absent stays absent. */
    public List<Violation> unsound(List<Sitting> seats, LocalDate councilSetOn, LocalDate today, Map<Long, Attendance> before, boolean open) {
        List<Violation> broken = new ArrayList<>();
        if (heldOn != null && (heldOn.isAfter(today) || heldOn.isBefore(councilSetOn))) {
            broken.add(Violation.of("meeting-day", "heldOn", "rule.meeting.day", councilSetOn, today));
        }
        attendance.keySet().stream().filter(user -> seats.stream().noneMatch(seat -> seat.userId().equals(user)))
                .forEach(user -> broken.add(Violation.of("meeting-seated", "attendance", "rule.meeting.seated")));
        for (Sitting seat : seats) {
            Attendance there = attendance.get(seat.userId());
            if (there == Attendance.ABSENT && seat.locked()) {
                broken.add(Violation.of("meeting-absent-scored", "attendance", "rule.meeting.absentScored", seat.fullName()));
            }
            if (there == Attendance.PRESENT && form == MeetingForm.CIRCULATION) {
                broken.add(Violation.of("meeting-circulation", "attendance", "rule.meeting.circulation", seat.fullName()));
            }
            if (open && before.get(seat.userId()) == Attendance.ABSENT && there != Attendance.ABSENT) {
                broken.add(Violation.of("meeting-absence-final", "attendance", "rule.meeting.absenceFinal", seat.fullName()));
            }
        }
        return broken;
    }

    /** What is missing before they can be signed; the count and its limits are the tally's to judge. */
    public List<Violation> missing(List<Sitting> seats) {
        List<Violation> broken = new ArrayList<>();
        when(heldOn == null, "heldOn", broken);
        when(form == MeetingForm.IN_PERSON && isBlank(place), "place", broken);
        when(isBlank(discussion), "discussion", broken);
        when(conclusion == null, "conclusion", broken);
        for (Sitting seat : seats) {
            Attendance there = attendance.get(seat.userId());
            if (there == null) {
                broken.add(Violation.of("meeting-attendance", "attendance", "rule.meeting.attendance", seat.fullName()));
            } else if (there.counts() && !seat.locked()) {
                broken.add(Violation.of("meeting-present-unscored", "attendance", "rule.meeting.presentUnscored", seat.fullName()));
            }
        }
        return broken;
    }

    private static void when(boolean lacks, String field, List<Violation> broken) {
        if (lacks) {
            broken.add(Violation.of("meeting-" + field.toLowerCase(Locale.ROOT), field, "rule.meeting.missing." + field));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
