package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.CouncilMeeting;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.CouncilTally;
import vn.sinhke.appraisal.domain.MinutesState;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/** Chair and secretary sign the minutes, in either order; with the second signature the meeting is closed for good. */
@ApplicationScoped
public class SignMinutes {
    @Inject
    CouncilDesk desk;

    @Inject
    CouncilStore councils;

    @Inject
    Councils reads;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    /** @param seen the minutes' version that the person read; null where the caller carries none */
    @Transactional
    public void sign(Long projectId, Integer seen) {
        Council council = desk.lead(projectId, CouncilAction.SIGN_MINUTES);
        Seat seat = council.seatOf(actor.get().id()).orElseThrow();
        CouncilMeeting meeting = councils.meeting(council).orElseThrow(() -> new Problem.RulesBroken(
                Violation.of("meeting-recorded", "meeting", "rule.meeting.recorded")));
        if (meeting.hasSigned(seat)) {
            throw new Problem.NotPossible(CouncilAction.SIGN_MINUTES, meeting.isSigned() ? MinutesState.SIGNED : MinutesState.HALF_SIGNED);
        }
        if (seen != null && seen != meeting.version()) {
            throw new Problem.Stale(meeting.version());
        }
        List<Violation> broken = problems(projectId, meeting);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        meeting.sign(seat, actor.get().id(), clock.utc());
        history.note("Project", projectId, actor.get(), CouncilAction.SIGN_MINUTES.name(), null, List.of());
        audit.append(CouncilAction.SIGN_MINUTES.name(), "Project", projectId, seat.name());
        councils.flush();
    }

    /** What the minutes lack, what the count lacks, and a conclusion that the sheets do not carry; all at once. */
    private List<Violation> problems(Long projectId, CouncilMeeting meeting) {
        CouncilTally tally = reads.tally(projectId, clock.today()).orElseThrow(Problem.NotFound::new);
        List<Violation> broken = new ArrayList<>(meeting.minutes().missing(desk.sitting(projectId)));
        broken.addAll(tally.resultProblems());
        if (broken.isEmpty() && meeting.minutes().conclusion() == CouncilOutcome.PASS) {
            broken.addAll(tally.passProblems());
        }
        return broken;
    }
}
