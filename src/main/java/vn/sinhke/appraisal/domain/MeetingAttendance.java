package vn.sinhke.appraisal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** How one member took part in a meeting. */
@Entity
@Table(name = "meeting_attendance")
class MeetingAttendance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id")
    private CouncilMeeting meeting;

    @Column(name = "user_id")
    private Long userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "attendance")
    private Attendance attendance;

    protected MeetingAttendance() { }

    MeetingAttendance(CouncilMeeting meeting, Long userId, Attendance attendance) {
        this.meeting = meeting;
        this.userId = userId;
        this.attendance = attendance;
    }

    Long userId() {
        return userId;
    }

    Attendance attendance() {
        return attendance;
    }

    void become(Attendance other) {
        attendance = other;
    }
}
