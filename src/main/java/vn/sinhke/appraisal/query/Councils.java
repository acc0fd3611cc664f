package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.CouncilTally;
import vn.sinhke.appraisal.domain.CouncilTally.Locked;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Role;

/**
 * What may be known of a council: by the dossier's guards, by other readers, and by a member of the own sheet. Scores
 * stay closed to everybody until every member has locked who is not recorded as absent, or the council has concluded.
 */
@ApplicationScoped
public class Councils {
    @Inject
    CouncilReads reads;

    @Inject
    CouncilLimits limits;

    @Inject
    Criteria criteria;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentActor actor;

    /** What the dossier's guards need on this day, seen by this actor; the count is told only once it may be known. */
    public CouncilFacts facts(Long projectId, long actorId, LocalDate day) {
        List<SeatLine> seats = reads.seats(projectId);
        if (seats.isEmpty()) {
            return CouncilFacts.NONE;
        }
        MeetingView meeting = reads.meeting(projectId).orElse(null);
        CouncilTally tally = tally(seats, reads.sheets(projectId), meeting, day);
        Set<Long> members = new HashSet<>(reads.everInvolved(projectId));
        seats.forEach(seat -> members.add(seat.userId()));
        return new CouncilFacts(seats.get(0).decisionNo(), seatOf(seats, actorId).map(Seat::name).orElse(null), members,
                seats.stream().filter(SeatLine::isBarred).map(SeatLine::fullName).toList(), tally.resultProblems(),
                tally.isOpen() ? tally.passProblems() : List.of(), tally.isOpen() ? tally.average() : null,
                new CouncilFacts.Minutes(meeting != null, meeting != null && meeting.signed(),
                        meeting == null || meeting.conclusion() == null ? null : meeting.conclusion().name()));
    }

    /** What is read of a council, to be read together with more. */
    public static List<Part<?>> parts(Long projectId) {
        return CouncilReads.parts(projectId);
    }

    /** The count as it stands on this day; empty without a council. */
    public Optional<CouncilTally> tally(Long projectId, LocalDate day) {
        List<SeatLine> seats = reads.seats(projectId);
        return seats.isEmpty() ? Optional.empty() : Optional.of(tally(seats, reads.sheets(projectId), reads.meeting(projectId).orElse(null), day));
    }

    /** Who sits in the council. */
    public List<Long> seated(Long projectId) {
        return reads.seats(projectId).stream().map(SeatLine::userId).toList();
    }

    /** Whether this member bears the name of a representative of the dossier, and nobody has said that it is another person. */
    public boolean isTied(Long projectId, long userId) {
        return reads.seats(projectId).stream().anyMatch(seat -> seat.userId() == userId && seat.tie() != null);
    }

    /** Whether this member may not judge here, for a conflict of interest or a likeness of names. */
    public boolean isBarred(Long projectId, long userId) {
        return reads.seats(projectId).stream().anyMatch(seat -> seat.userId() == userId && seat.isBarred());
    }

    /** Whether somebody who does not sit in the council can read its single scores already. */
    public boolean isOpenTo(Long projectId, Actor reader) {
        List<SeatLine> seats = reads.seats(projectId);
        return !seats.isEmpty() && answers(reader, seats.get(0)) && tally(seats, reads.sheets(projectId), reads.meeting(projectId).orElse(null), clock.today()).isOpen();
    }

    /** The council as this reader may know it; empty where none is set. */
    public Optional<CouncilView> view(Long projectId, long readerId) {
        List<SeatLine> seats = reads.seats(projectId);
        ResultView result = reads.result(projectId).orElse(null);
        if (seats.isEmpty()) {
            return reads.head(projectId).map(head -> new CouncilView(projectId, head.decisionNo(), head.round(), List.of(), 0, 0,
                    false, List.of(), List.of(), null, result));
        }
        List<SheetView> sheets = reads.sheets(projectId);
        MeetingView meeting = reads.meeting(projectId).orElse(null);
        CouncilTally tally = tally(seats, sheets, meeting, clock.today());
        SeatLine head = seats.get(0);
        boolean concluded = result != null && result.round().equals(head.round());
        boolean member = seatOf(seats, readerId).isPresent();
        boolean open = concluded || tally.isOpen();
        boolean within = member || answers(actor.get(), head);
        List<SheetView> locked = sheets.stream().filter(SheetView::locked).toList();
        return Optional.of(new CouncilView(projectId, head.decisionNo(), head.round(), views(seats, sheets, meeting, within), tally.present(),
                tally.quorum(), open, open ? spread(head.criteriaSetId(), locked) : List.of(), open && within ? locked : List.of(),
                meeting != null && (member || meeting.signed() && (within || concluded)) ? meeting : null, result));
    }

    /** Who answers for a council without sitting in it, and who audits it. */
    private static boolean answers(Actor reader, SeatLine council) {
        return reader.has(Role.AUDITOR) || reader.hasIn(Role.DEPT_HEAD, council.agencyId()) || reader.has(Role.DISTRICT_LEADER, council.districtId())
                || reader.has(Role.PROVINCE_LEADER, council.provinceId());
    }

    /** The reader's own sheet of the running round; empty for whoever does not sit in the council. Refused after a conflict. */
    public Optional<MySheet> mine(Long projectId, long readerId) {
        List<SeatLine> seats = reads.seats(projectId);
        SeatLine own = seats.stream().filter(seat -> seat.userId() == readerId).findFirst().orElse(null);
        if (own == null) {
            return Optional.empty();
        }
        if (own.isBarred()) {
            throw new Problem.NotAllowed(own.conflict() != null ? "council.conflicted" : "council.tied");
        }
        SheetView sheet = reads.sheets(projectId).stream().filter(one -> one.userId() == readerId).findFirst()
                .orElseGet(() -> SheetView.empty(readerId));
        return Optional.of(new MySheet(criteria.of(seats.get(0).criteriaSetId()), sheet, seats.get(0).round()));
    }

    /** Only those who sit count, and not those who stayed away: a locked sheet of somebody replaced afterwards does not. */
    private CouncilTally tally(List<SeatLine> seats, List<SheetView> sheets, MeetingView meeting, LocalDate day) {
        Map<Long, SheetView> byUser = sheets.stream().collect(Collectors.toMap(SheetView::userId, Function.identity()));
        List<Locked> locked = new ArrayList<>();
        int awaited = 0;
        int unlocked = 0;
        boolean chairLocked = false;
        for (SeatLine seat : seats) {
            SheetView sheet = byUser.get(seat.userId());
            if (sheet != null && sheet.locked()) {
                locked.add(new Locked(sheet.opinion(), sheet.scores()));
                chairLocked |= seat.seat() == Seat.CHAIR;
            } else if (!seat.isBarred() && (meeting == null || meeting.attendance().get(seat.userId()) != Attendance.ABSENT)) {
                awaited++;
                unlocked += sheet == null ? 0 : 1;
            }
        }
        return new CouncilTally(seats.size(), awaited, unlocked, chairLocked, locked, limits.at(day, seats.get(0).provinceId()));
    }

    private List<CriterionSpread> spread(Long criteriaSetId, List<SheetView> locked) {
        return criteria.of(criteriaSetId).stream().map(criterion -> CriterionSpread.of(criterion, locked)).toList();
    }

    private static List<SeatView> views(List<SeatLine> seats, List<SheetView> sheets, MeetingView meeting, boolean within) {
        Map<Long, SheetView> byUser = sheets.stream().collect(Collectors.toMap(SheetView::userId, Function.identity()));
        return seats.stream().map(seat -> {
            SheetView sheet = byUser.get(seat.userId());
            SheetState state = sheet == null ? SheetState.NOT_STARTED : sheet.locked() ? SheetState.LOCKED : SheetState.STARTED;
            return new SeatView(seat.userId(), seat.username(), seat.fullName(), seat.title(), seat.seat(), seat.conflictKind(),
                    seat.conflict() == null || within ? seat.conflict() : "", seat.tie(), state,
                    meeting == null ? null : meeting.attendance().get(seat.userId()));
        }).toList();
    }

    private static Optional<Seat> seatOf(List<SeatLine> seats, long userId) {
        return seats.stream().filter(seat -> seat.userId() == userId).map(SeatLine::seat).findFirst();
    }
}
