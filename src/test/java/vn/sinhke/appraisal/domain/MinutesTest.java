package vn.sinhke.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.appraisal.domain.Minutes.Sitting;
import vn.sinhke.shared.Violation;

class MinutesTest {
    private static final LocalDate SET = LocalDate.of(2024, 5, 20);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final List<Sitting> SEATS = List.of(new Sitting(1L, "Bà A", true), new Sitting(2L, "Ông B", true), new Sitting(3L, "Ông C", false));
    private static final Map<Long, Attendance> THERE = Map.of(1L, Attendance.PRESENT, 2L, Attendance.BY_LETTER, 3L, Attendance.ABSENT);

    @ParameterizedTest
    @CsvSource({"2024-05-19,false", "2024-05-20,true", "2024-06-03,true", "2024-06-04,false"})
    void theMeetingLiesBetweenTheCouncilsDecisionAndToday(LocalDate day, boolean sound) {
        Minutes minutes = new Minutes(MeetingForm.IN_PERSON, day, "Phòng họp", "Bàn", CouncilOutcome.PASS, null, THERE);
        assertThat(rules(minutes.unsound(SEATS, SET, TODAY, Map.of(), false))).isEqualTo(sound ? List.of() : List.of("meeting-day"));
    }

    @Test
    void whoHasScoredIsNotAbsentAndNobodyIsPresentInACirculation() {
        Minutes minutes = minutes(MeetingForm.CIRCULATION, Map.of(1L, Attendance.ABSENT, 2L, Attendance.PRESENT, 9L, Attendance.BY_LETTER));
        assertThat(rules(minutes.unsound(SEATS, SET, TODAY, Map.of(), false)))
                .containsExactly("meeting-seated", "meeting-absent-scored", "meeting-circulation");
    }

    @Test
    void anAbsenceIsFinalOnceTheScoresAreOpen() {
        Minutes back = minutes(MeetingForm.IN_PERSON, Map.of(1L, Attendance.PRESENT, 2L, Attendance.PRESENT, 3L, Attendance.PRESENT));
        assertThat(back.unsound(SEATS, SET, TODAY, THERE, false)).isEmpty();
        assertThat(rules(back.unsound(SEATS, SET, TODAY, THERE, true))).containsExactly("meeting-absence-final");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        Minutes empty = new Minutes(MeetingForm.IN_PERSON, null, " ", null, null, null, Map.of(1L, Attendance.PRESENT, 3L, Attendance.PRESENT));
        assertThat(rules(empty.missing(SEATS))).containsExactly("meeting-heldon", "meeting-place", "meeting-discussion", "meeting-conclusion",
                "meeting-attendance", "meeting-present-unscored");
        assertThat(minutes(MeetingForm.IN_PERSON, THERE).missing(SEATS)).isEmpty();
    }

    @Test
    void aCirculationHasNoPlace() {
        Minutes minutes = new Minutes(MeetingForm.CIRCULATION, TODAY, null, "Bàn", CouncilOutcome.PASS, null,
                Map.of(1L, Attendance.BY_LETTER, 2L, Attendance.BY_LETTER, 3L, Attendance.ABSENT));
        assertThat(minutes.missing(SEATS)).isEmpty();
    }

    private static Minutes minutes(MeetingForm form, Map<Long, Attendance> attendance) {
        return new Minutes(form, TODAY, "Phòng họp", "Bàn", CouncilOutcome.PASS, null, attendance);
    }

    private static List<String> rules(List<Violation> broken) {
        return broken.stream().map(Violation::rule).toList();
    }
}
