package vn.sinhke.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sinhke.appraisal.domain.Composition.Held;
import vn.sinhke.appraisal.domain.Composition.Line;
import vn.sinhke.appraisal.domain.SeatSource.Grant;
import vn.sinhke.appraisal.domain.SeatSource.Place;
import vn.sinhke.shared.Role;
import vn.sinhke.shared.Violation;

class CompositionTest {
    private static final Place DEPARTMENT = new Place(true, 5L, 66L, 2179L);
    private static final Place DISTRICT = new Place(false, 9L, 66L, 2179L);
    private static final Grant HEAD = new Grant(Role.DEPT_HEAD, 6L, 5L);
    private static final Grant STAFF = new Grant(Role.DEPT_APPRAISER, 6L, 5L);
    private static final Grant OTHER = new Grant(Role.DEPT_APPRAISER, 6L, 7L);
    private static final Grant OFFICER = new Grant(Role.DISTRICT_OFFICER, 66L, null);
    private static final Grant LEADER = new Grant(Role.DISTRICT_LEADER, 66L, null);

    @Test
    void aSeatIsHeldFromWhereTheTemplateSays() {
        assertThat(SeatSource.AGENCY_LEADER.fits(HEAD, DEPARTMENT)).isTrue();
        assertThat(SeatSource.AGENCY_LEADER.fits(new Grant(Role.DEPT_HEAD, 6L, 7L), DEPARTMENT)).as("of another department").isFalse();
        assertThat(SeatSource.AGENCY_LEADER.fits(LEADER, DISTRICT)).isTrue();
        assertThat(SeatSource.AGENCY_LEADER.fits(new Grant(Role.DISTRICT_LEADER, 60L, null), DISTRICT)).isFalse();
        assertThat(SeatSource.LEADER_OR_DIVISION.fits(OFFICER, DISTRICT)).isTrue();
        assertThat(SeatSource.OTHER_DEPARTMENT.fits(OTHER, DEPARTMENT)).isTrue();
        assertThat(SeatSource.OTHER_DEPARTMENT.fits(STAFF, DEPARTMENT)).isFalse();
        assertThat(SeatSource.COMMUNE_OF_SITE.fits(new Grant(Role.COMMUNE_OFFICER, 2179L, null), DEPARTMENT)).isTrue();
        assertThat(SeatSource.COMMUNE_OF_SITE.fits(new Grant(Role.COMMUNE_OFFICER, 2180L, null), DEPARTMENT)).isFalse();
    }

    @Test
    void theTemplateFillsItselfWithPeopleWhoFitEachOnce() {
        Composition wanted = composition(line(Seat.CHAIR, SeatSource.AGENCY_LEADER), line(Seat.SECRETARY, SeatSource.AGENCY_STAFF),
                line(Seat.MEMBER, SeatSource.AGENCY_STAFF), line(Seat.MEMBER, SeatSource.FINANCE), line(Seat.MEMBER, SeatSource.ANYBODY));
        List<Held> people = List.of(new Held(1L, null, List.of(STAFF)), new Held(2L, null, List.of(HEAD)), new Held(3L, null, List.of(STAFF)));
        assertThat(wanted.fill(people, DEPARTMENT)).extracting(one -> one == null ? null : one.userId()).containsExactly(2L, 1L, 3L, null, null);
    }

    @Test
    void whatTheSeatedLeaveOpenIsNamed() {
        Composition wanted = composition(line(Seat.CHAIR, SeatSource.AGENCY_LEADER), line(Seat.SECRETARY, SeatSource.AGENCY_STAFF),
                line(Seat.MEMBER, SeatSource.OTHER_DEPARTMENT));
        assertThat(wanted.lacking(List.of(new Held(1L, Seat.CHAIR, List.of(STAFF)), new Held(2L, Seat.SECRETARY, List.of(STAFF)),
                new Held(3L, Seat.MEMBER, List.of(OTHER))), DEPARTMENT)).extracting(Line::source).containsExactly(SeatSource.AGENCY_LEADER);
        assertThat(wanted.lacking(List.of(new Held(1L, Seat.CHAIR, List.of(HEAD)), new Held(2L, Seat.SECRETARY, List.of(STAFF)),
                new Held(3L, Seat.MEMBER, List.of(OTHER))), DEPARTMENT)).isEmpty();
    }

    @Test
    void somebodyOfTwoRolesTakesTheLineThatNobodyElseCan() {
        Composition wanted = composition(line(Seat.MEMBER, SeatSource.AGENCY_STAFF), line(Seat.MEMBER, SeatSource.OTHER_DEPARTMENT));
        Held both = new Held(1L, Seat.MEMBER, List.of(STAFF, OTHER));
        Held staff = new Held(2L, Seat.MEMBER, List.of(STAFF));
        assertThat(wanted.lacking(List.of(both, staff), DEPARTMENT)).isEmpty();
        assertThat(wanted.lacking(List.of(both), DEPARTMENT)).extracting(Line::source).containsExactly(SeatSource.OTHER_DEPARTMENT);
    }

    @Test
    void aTemplateHasOneChairOneSecretaryAndEnoughSeats() {
        Line chair = line(Seat.CHAIR, SeatSource.AGENCY_LEADER);
        Line secretary = line(Seat.SECRETARY, SeatSource.AGENCY_STAFF);
        Line member = line(Seat.MEMBER, SeatSource.ANYBODY);
        assertThat(Composition.violations(List.of(chair, secretary, member))).isEmpty();
        assertThat(rules(List.of(chair, secretary))).containsExactly("composition-size");
        assertThat(rules(Stream.concat(Stream.of(chair, secretary), Stream.generate(() -> member).limit(23)).toList())).isEmpty();
        assertThat(rules(Stream.concat(Stream.of(chair, secretary), Stream.generate(() -> member).limit(24)).toList())).containsExactly("composition-size");
        assertThat(rules(List.of(chair, chair, member))).containsExactly("composition-chair", "composition-secretary");
        assertThat(rules(List.of(new Line(1, Seat.CHAIR, SeatSource.ANYBODY, false, "x", "x"), secretary, member))).as("a chair who may be missing").containsExactly("composition-chair");
        assertThat(rules(List.of(chair, secretary, new Line(3, Seat.MEMBER, null, true, "x".repeat(201), " ")))).containsExactly("composition-source", "composition-label",
                "composition-label");
    }

    private static List<String> rules(List<Line> lines) {
        return Composition.violations(lines).stream().map(Violation::rule).toList();
    }

    private static Composition composition(Line... lines) {
        return new Composition("Quy chế", true, List.of(lines));
    }

    private static Line line(Seat seat, SeatSource source) {
        return new Line(1, seat, source, source != SeatSource.ANYBODY, "x", "x");
    }
}
