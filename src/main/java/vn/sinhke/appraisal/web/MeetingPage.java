package vn.sinhke.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.CouncilOutcome;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.appraisal.domain.SheetState;
import vn.sinhke.appraisal.query.CouncilView;
import vn.sinhke.appraisal.query.Councils;
import vn.sinhke.appraisal.query.MeetingView;
import vn.sinhke.appraisal.query.SeatView;
import vn.sinhke.appraisal.usecase.RecordMeeting;
import vn.sinhke.appraisal.usecase.SignMinutes;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.query.ProjectDetail;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.RowId;
import vn.sinhke.shared.web.Notices;

/** The minutes of a council's meeting: chair and secretary write and sign them, the other members read along. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Councils councils;

    @Inject
    ProjectDetails projects;

    @Inject
    RecordMeeting recording;

    @Inject
    SignMinutes signing;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    Notices notices;

    private String id;
    private ProjectDetail project;
    private CouncilView council;
    private List<Line> lines = List.of();
    private MeetingForm form = MeetingForm.IN_PERSON;
    private LocalDate heldOn;
    private String place;
    private String discussion;
    private CouncilOutcome conclusion;
    private String recommendation;

    /** One member and how they took part. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final SeatView seat;
        private Attendance attendance;

        Line(SeatView seat, Attendance attendance) {
            this.seat = seat;
            this.attendance = attendance;
        }

        public SeatView getSeat() {
            return seat;
        }

        public Attendance getAttendance() {
            return attendance;
        }

        public void setAttendance(Attendance attendance) {
            this.attendance = attendance;
        }
    }

    public void open() {
        project = projects.of(RowId.of(id));
        council = councils.view(project.id(), actor.get().id()).filter(one -> one.seatOf(actor.get().id()) != null)
                .orElseThrow(() -> new Problem.NotAllowed("party.COUNCIL_MEMBER"));
        MeetingView meeting = council.meeting();
        if (meeting != null) {
            form = meeting.form();
            heldOn = meeting.heldOn();
            place = meeting.place();
            discussion = meeting.discussion();
            conclusion = meeting.conclusion();
            recommendation = meeting.recommendation();
        } else {
            heldOn = clock.today();
        }
        lines = council.seats().stream().map(seat -> new Line(seat, seat.attendance() != null || meeting != null ? seat.attendance()
                : seat.sheet() == SheetState.LOCKED ? Attendance.PRESENT : null)).toList();
    }

    public String save() {
        write();
        notices.done("meeting.saved");
        return again();
    }

    /** What is on the screen is what is signed. */
    public String sign() {
        if (isChanged()) {
            write();
            council = councils.view(project.id(), actor.get().id()).orElseThrow(Problem.NotFound::new);
        }
        signing.sign(project.id(), council.meeting().version());
        notices.done("meeting.signedNow");
        return again();
    }

    /** A text that nobody changed keeps the other's signature. */
    private boolean isChanged() {
        MeetingView meeting = council.meeting();
        return meeting == null || !text().equals(new RecordMeeting.Text(meeting.form(), meeting.heldOn(), meeting.place(), meeting.discussion(),
                meeting.conclusion(), meeting.recommendation(), attended(council)));
    }

    private void write() {
        recording.record(project.id(), text(), council.meeting() == null ? 0 : council.meeting().version());
    }

    private RecordMeeting.Text text() {
        Map<String, Attendance> attendance = new LinkedHashMap<>();
        lines.stream().filter(line -> line.attendance != null).forEach(line -> attendance.put(line.seat.username(), line.attendance));
        return new RecordMeeting.Text(form, heldOn, place, discussion, conclusion, recommendation, attendance);
    }

    private static Map<String, Attendance> attended(CouncilView council) {
        Map<String, Attendance> attendance = new LinkedHashMap<>();
        council.seats().stream().filter(seat -> seat.attendance() != null).forEach(seat -> attendance.put(seat.username(), seat.attendance()));
        return attendance;
    }

    private String again() {
        return "/appraisal/meeting?faces-redirect=true&id=" + project.id();
    }

    private Seat seat() {
        return council.seatOf(actor.get().id()).seat();
    }

    /** Whether the reader may write now. */
    public boolean isWritable() {
        return seat() != Seat.MEMBER && !council.seatOf(actor.get().id()).barred() && project.state() == ProjectState.IN_APPRAISAL
                && (council.meeting() == null || !council.meeting().signed());
    }

    /** Whether the reader has signed the present text. */
    public boolean isSignedByMe() {
        MeetingView meeting = council.meeting();
        return meeting != null && (seat() == Seat.CHAIR ? meeting.chairSignedAt() : meeting.secretarySignedAt()) != null;
    }

    /** Whether exactly one of the two has signed, so that a change takes that signature away. */
    public boolean isHalfSigned() {
        MeetingView meeting = council.meeting();
        return meeting != null && !meeting.signed() && (meeting.chairSignedAt() != null || meeting.secretarySignedAt() != null);
    }

    public ProjectDetail getProject() {
        return project;
    }

    public CouncilView getCouncil() {
        return council;
    }

    public List<Line> getLines() {
        return lines;
    }

    public MeetingForm[] getForms() {
        return MeetingForm.values();
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public List<CouncilOutcome> getConclusions() {
        return List.of(CouncilOutcome.PASS, CouncilOutcome.SUPPLEMENT, CouncilOutcome.FAIL);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public MeetingForm getForm() {
        return form;
    }

    public void setForm(MeetingForm form) {
        this.form = form;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public CouncilOutcome getConclusion() {
        return conclusion;
    }

    public void setConclusion(CouncilOutcome conclusion) {
        this.conclusion = conclusion;
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(String recommendation) {
        this.recommendation = recommendation;
    }
}
