package vn.sinhke.appraisal.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The meeting of one round with its minutes (biên bản họp): written by chair or secretary, fixed once both have signed. */
@Entity
@Table(name = "council_meeting")
public class CouncilMeeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "council_id", updatable = false)
    private Long councilId;

    @Column(name = "round", updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private MeetingForm form;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "place")
    private String place;

    @Column(name = "discussion")
    private String discussion;

    @Enumerated(EnumType.STRING)
    @Column(name = "conclusion")
    private CouncilOutcome conclusion;

    @Column(name = "recommendation")
    private String recommendation;

    @Column(name = "written_by")
    private Long writtenBy;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Column(name = "secretary_id")
    private Long secretaryId;

    @Column(name = "secretary_signed_at")
    private LocalDateTime secretarySignedAt;

    @Column(name = "chair_id")
    private Long chairId;

    @Column(name = "chair_signed_at")
    private LocalDateTime chairSignedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MeetingAttendance> attendances = new ArrayList<>();

    protected CouncilMeeting() { }

    public CouncilMeeting(Council council) {
        councilId = council.id();
        round = council.round();
    }

    /** Writes the minutes anew; who had signed the former text alone has to sign again. */
    public void write(Minutes minutes, long by, LocalDateTime at) {
        if (isSigned()) {
            throw new IllegalStateException("signed minutes are fixed");
        }
        form = minutes.form();
        heldOn = minutes.heldOn();
        place = minutes.place();
        discussion = minutes.discussion();
        conclusion = minutes.conclusion();
        recommendation = minutes.recommendation();
        Map<Long, Attendance> left = new LinkedHashMap<>(minutes.attendance());
        attendances.removeIf(row -> !left.containsKey(row.userId()));
        attendances.forEach(row -> row.become(left.remove(row.userId())));
        left.forEach((user, attendance) -> attendances.add(new MeetingAttendance(this, user, attendance)));
        secretaryId = null;
        secretarySignedAt = null;
        chairId = null;
        chairSignedAt = null;
        writtenBy = by;
        writtenAt = at;
    }

    /** Chair or secretary signs; the second signature closes the minutes. */
    public void sign(Seat seat, long by, LocalDateTime at) {
        if (hasSigned(seat)) {
            throw new IllegalStateException("signed already");
        }
        if (seat == Seat.CHAIR) {
            chairId = by;
            chairSignedAt = at;
        } else if (seat == Seat.SECRETARY) {
            secretaryId = by;
            secretarySignedAt = at;
        } else {
            throw new IllegalArgumentException("a member signs no minutes");
        }
    }

    public boolean hasSigned(Seat seat) {
        return (seat == Seat.CHAIR ? chairSignedAt : secretarySignedAt) != null;
    }

    public boolean isSigned() {
        return chairSignedAt != null && secretarySignedAt != null;
    }

    public int version() {
        return version;
    }

    public Minutes minutes() {
        return new Minutes(form, heldOn, place, discussion, conclusion, recommendation,
                attendances.stream().collect(Collectors.toMap(MeetingAttendance::userId, MeetingAttendance::attendance)));
    }
}
