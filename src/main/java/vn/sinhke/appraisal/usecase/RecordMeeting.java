package vn.sinhke.appraisal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.Council;
import vn.sinhke.appraisal.domain.CouncilAction;
import vn.sinhke.appraisal.domain.CouncilMeeting;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.CouncilTally;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.domain.Minutes;
import vn.sinhke.appraisal.domain.MinutesState;
import vn.sinhke.appraisal.persistence.CouncilStore;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.VietnameseText;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;

/** Chair or secretary write the minutes of the council's meeting, as often as needed until both have signed. */
@ApplicationScoped
public class RecordMeeting {
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

    /**
     * What is written; parts may be missing until the minutes are signed.
     *
     * @param attendance by user name; who is left out is not recorded yet
     */
    public record Text(MeetingForm form, LocalDate heldOn, String place, String discussion, CouncilOutcome conclusion, String recommendation,
                       Map<String, Attendance> attendance) { }

    /** @param seen the minutes' version that the person saw, 0 for none yet; null where the caller carries none */
    @Transactional
    public void record(Long projectId, Text text, Integer seen) {
        Council council = desk.lead(projectId, CouncilAction.RECORD_MEETING);
        CouncilMeeting meeting = councils.meeting(council).orElse(null);
        int version = meeting == null ? 0 : meeting.version();
        if (meeting != null && meeting.isSigned()) {
            throw new Problem.NotPossible(CouncilAction.RECORD_MEETING, MinutesState.SIGNED);
        }
        if (seen != null && seen != version) {
            throw new Problem.Stale(version);
        }
        Map<Long, Attendance> attendance = new HashMap<>();
        text.attendance().forEach((username, there) -> attendance.put(desk.member(council, username), there));
        Minutes minutes = new Minutes(text.form() == null ? MeetingForm.IN_PERSON : text.form(), text.heldOn(), VietnameseText.written(text.place()),
                VietnameseText.written(text.discussion()), text.conclusion(), VietnameseText.written(text.recommendation()), attendance);
        boolean open = reads.tally(projectId, clock.today()).filter(CouncilTally::isOpen).isPresent();
        List<Violation> broken = minutes.unsound(desk.sitting(projectId), BusinessClock.day(council.setAt()), clock.today(),
                meeting == null ? Map.of() : meeting.minutes().attendance(), open);
        if (!broken.isEmpty()) {
            throw new Problem.RulesBroken(broken);
        }
        if (meeting == null) {
            meeting = councils.add(new CouncilMeeting(council));
            history.note("Project", projectId, actor.get(), CouncilAction.RECORD_MEETING.name(), null, List.of());
        }
        meeting.write(minutes, actor.get().id(), clock.utc());
        audit.append(CouncilAction.RECORD_MEETING.name(), "Project", projectId, null);
        councils.flush();
    }
}
