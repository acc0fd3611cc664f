package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.project.domain.ProjectState;

/** What one person owes as a member of councils and as a specialist, whoever asks; for use cases that have checked the right. */
@ApplicationScoped
public class OwedAppraisals {
    private static final Set<ProjectState> BEFORE_THE_END = EnumSet.of(ProjectState.SUBMITTED, ProjectState.RETURNED, ProjectState.ACCEPTED,
            ProjectState.IN_APPRAISAL);

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** A member is done with the own locked sheet, or when recorded as absent; chair and secretary with the end of the appraisal. */
    public List<OwedSeat> seats(Long userId) {
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.OwedSeat(p.id, p.code, p.name, s.seat) FROM CouncilSeat s, Council c, Project p"
                        + " WHERE s.userId = :user AND c.id = s.councilId AND p.id = c.projectId AND p.state IN :states"
                        + " AND (s.seat <> :member OR p.state <> :appraising OR c.sentBack = TRUE OR NOT EXISTS (SELECT h.id FROM ScoreSheet h"
                        + " WHERE h.councilId = c.id AND h.round = c.round AND h.userId = s.userId AND h.lockedAt IS NOT NULL)"
                        + " AND NOT EXISTS (SELECT t.id FROM MeetingAttendance t, CouncilMeeting m WHERE m.councilId = c.id AND m.round = c.round"
                        + " AND t.meeting = m AND t.userId = s.userId AND t.attendance = :absent)) ORDER BY p.code", OwedSeat.class)
                .setParameter("absent", Attendance.ABSENT).setParameter("user", userId).setParameter("states", BEFORE_THE_END).setParameter("member", Seat.MEMBER)
                .setParameter("appraising", ProjectState.IN_APPRAISAL).getResultList();
    }

    public List<OwedOpinion> opinions(Long userId) {
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.OwedOpinion(r.id, p.id, p.code, p.name, r.dueOn) FROM OpinionRequest r"
                        + " JOIN Project p ON p.id = r.projectId WHERE r.userId = :user AND r.answeredAt IS NULL AND p.state IN :states"
                        + " ORDER BY r.dueOn, r.id", OwedOpinion.class)
                .setParameter("user", userId).setParameter("states", Opinions.APPRAISING).getResultList();
    }
}
