package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sinhke.appraisal.domain.CouncilTally;
import vn.sinhke.appraisal.domain.CouncilTally.Locked;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.project.domain.CouncilFacts;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Problem;

/**
 * What may be known of a council: by the dossier's guards, by other readers, and by a member of the own sheet. Scores
 * stay closed to everybody until all sheets of those present are locked or the council has concluded.
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

    /** What the dossier's guards need on this day, seen by this actor. */
    public CouncilFacts facts(Long projectId, long actorId, LocalDate day) {
        List<SeatLine> seats = reads.seats(projectId);
        if (seats.isEmpty()) {
            return CouncilFacts.NONE;
        }
        CouncilTally tally = tally(seats, sheetsOf(seats), day);
        Set<Long> members = new HashSet<>(reads.everInvolved(seats.get(0).councilId()));
        seats.forEach(seat -> members.add(seat.userId()));
        return new CouncilFacts(seats.get(0).decisionNo(), seatOf(seats, actorId).map(Seat::name).orElse(null), members,
                seats.stream().filter(seat -> seat.conflict() != null).map(SeatLine::fullName).toList(),
                tally.resultProblems(), tally.passProblems(), tally.average());
    }

    /** The count as it stands on this day; empty without a council. */
    public Optional<CouncilTally> tally(Long projectId, LocalDate day) {
        List<SeatLine> seats = reads.seats(projectId);
        return seats.isEmpty() ? Optional.empty() : Optional.of(tally(seats, sheetsOf(seats), day));
    }

    /** The council as this reader may know it; empty where none is set. */
    public Optional<CouncilView> view(Long projectId, long readerId) {
        List<SeatLine> seats = reads.seats(projectId);
        ResultView result = reads.result(projectId).orElse(null);
        if (seats.isEmpty()) {
            return reads.head(projectId).map(head -> new CouncilView(projectId, head.decisionNo(), head.round(), List.of(), 0, 0,
                    false, List.of(), List.of(), result));
        }
        List<SheetView> sheets = sheetsOf(seats);
        CouncilTally tally = tally(seats, sheets, clock.today());
        SeatLine head = seats.get(0);
        boolean concluded = result != null && result.round().equals(head.round());
        boolean member = seatOf(seats, readerId).isPresent();
        boolean ownLocked = sheets.stream().anyMatch(sheet -> sheet.userId() == readerId && sheet.locked());
        boolean open = concluded || tally.isOpen() && (ownLocked || !member);
        List<SheetView> locked = sheets.stream().filter(SheetView::locked).toList();
        return Optional.of(new CouncilView(projectId, head.decisionNo(), head.round(), views(seats, sheets), tally.present(),
                tally.quorum(), open, open ? spread(head.criteriaSetId(), locked) : List.of(),
                open && member ? locked : List.of(), result));
    }

    /** The reader's own sheet of the running round; empty for whoever does not sit in the council. Refused after a conflict. */
    public Optional<MySheet> mine(Long projectId, long readerId) {
        List<SeatLine> seats = reads.seats(projectId);
        if (seatOf(seats, readerId).isEmpty()) {
            return Optional.empty();
        }
        if (seats.stream().anyMatch(seat -> seat.userId() == readerId && seat.conflict() != null)) {
            throw new Problem.NotAllowed("council.conflicted");
        }
        SheetView own = sheetsOf(seats).stream().filter(sheet -> sheet.userId() == readerId).findFirst()
                .orElseGet(() -> SheetView.empty(readerId));
        return Optional.of(new MySheet(criteria.of(seats.get(0).criteriaSetId()), own, seats.get(0).round()));
    }

    private List<SheetView> sheetsOf(List<SeatLine> seats) {
        return reads.sheets(seats.get(0).councilId(), seats.get(0).round());
    }

    /** Only those who sit count: a locked sheet of somebody replaced afterwards does not. */
    private CouncilTally tally(List<SeatLine> seats, List<SheetView> sheets, LocalDate day) {
        Set<Long> seated = seats.stream().map(SeatLine::userId).collect(Collectors.toSet());
        List<SheetView> counting = sheets.stream().filter(sheet -> seated.contains(sheet.userId())).toList();
        return new CouncilTally(seats.size(), (int) counting.stream().filter(sheet -> !sheet.locked()).count(),
                counting.stream().filter(SheetView::locked).map(sheet -> new Locked(sheet.opinion(), sheet.scores())).toList(),
                limits.at(day, seats.get(0).provinceId()));
    }

    private List<CriterionSpread> spread(Long criteriaSetId, List<SheetView> locked) {
        return criteria.of(criteriaSetId).stream().map(criterion -> CriterionSpread.of(criterion, locked)).toList();
    }

    private static List<SeatView> views(List<SeatLine> seats, List<SheetView> sheets) {
        Map<Long, SheetView> byUser = sheets.stream().collect(Collectors.toMap(SheetView::userId, Function.identity()));
        return seats.stream().map(seat -> {
            SheetView sheet = byUser.get(seat.userId());
            SheetState state = sheet == null ? SheetState.NOT_STARTED : sheet.locked() ? SheetState.LOCKED : SheetState.STARTED;
            return new SeatView(seat.userId(), seat.username(), seat.fullName(), seat.title(), seat.seat(), seat.conflict(), state);
        }).toList();
    }

    private static Optional<Seat> seatOf(List<SeatLine> seats, long userId) {
        return seats.stream().filter(seat -> seat.userId() == userId).map(SeatLine::seat).findFirst();
    }
}
