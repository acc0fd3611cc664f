package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sinhke.appraisal.domain.Attendance;
import vn.sinhke.appraisal.domain.MeetingForm;
import vn.sinhke.appraisal.domain.Seat;
import vn.sinhke.project.domain.Manager;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Role;

/** Dossiers that wait for somebody by a seat in their council, by an opinion or by an adjustment asked for: few, found by their own keys. */
@ApplicationScoped
class SeatTasks {
    private static final long NOWHERE = -1;
    /** More than a person can score; the oldest dossiers come first. */
    private static final int MOST = 2000;

    private static final String SHEETS = "(SELECT COUNT(h.id) FROM ScoreSheet h WHERE h.councilId = c.id AND h.round = c.round";
    private static final String ABSENT = "SELECT a.id FROM MeetingAttendance a WHERE a.meeting = m AND a.attendance = :absent AND a.userId = ";
    private static final String LOCKED_BY = "SELECT e.id FROM ScoreSheet e WHERE e.councilId = c.id AND e.round = c.round AND e.lockedAt IS NOT NULL AND e.userId = ";

    /** What {@code Minutes.missing} asks of minutes before they are signed, of many at once. */
    private static final String COMPLETE = "(SELECT COUNT(w.id) FROM CouncilMeeting w WHERE w = m AND w.heldOn IS NOT NULL AND w.discussion IS NOT NULL"
            + " AND w.conclusion IS NOT NULL AND (w.place IS NOT NULL OR w.form = :circulation) AND NOT EXISTS (SELECT q.id FROM CouncilSeat q"
            + " WHERE q.council = c AND NOT EXISTS (" + ABSENT + "q.userId) AND (NOT EXISTS (" + LOCKED_BY + "q.userId)"
            + " OR NOT EXISTS (SELECT b.id FROM MeetingAttendance b WHERE b.meeting = m AND b.userId = q.userId))))";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    LegalParameters parameters;

    @Inject
    BusinessClock clock;

    Map<Long, WorkTask> of(long userId) {
        BigDecimal numerator = parameters.at(ParameterCode.QUORUM_NUMERATOR, clock.today(), null).value();
        BigDecimal denominator = parameters.at(ParameterCode.QUORUM_DENOMINATOR, clock.today(), null).value();
        Map<Long, WorkTask> found = new HashMap<>();
        em.createQuery("SELECT NEW vn.sinhke.decision.query.SeatTask(p.id, p.state, s.seat, c.sentBack,"
                        + " (SELECT COUNT(y.id) FROM CouncilSeat y WHERE y.council = c),"
                        + SHEETS + " AND h.lockedAt IS NOT NULL),"
                        + SHEETS + " AND h.lockedAt IS NULL AND NOT EXISTS (" + ABSENT + "h.userId)"
                        + " AND NOT EXISTS (SELECT v.id FROM CouncilConflict v WHERE v.council = c AND v.userId = h.userId)),"
                        + SHEETS + " AND h.lockedAt IS NOT NULL AND h.userId = :me),"
                        + " (SELECT COUNT(k.id) FROM CouncilSeat k WHERE k.council = c AND k.seat = :chair AND EXISTS (" + LOCKED_BY + "k.userId)),"
                        + " (SELECT COUNT(x.id) FROM CouncilConflict x, CouncilSeat z WHERE x.council = c AND z.council = c AND z.userId = x.userId),"
                        + " (SELECT COUNT(i.id) FROM CouncilConflict i WHERE i.council = c AND i.userId = :me),"
                        + " (SELECT COUNT(g.id) FROM MeetingAttendance g WHERE g.meeting = m AND g.attendance = :absent AND g.userId = :me), " + COMPLETE + ","
                        + " m.id, m.secretarySignedAt, m.chairSignedAt)"
                        + " FROM Council c LEFT JOIN CouncilMeeting m ON m.councilId = c.id AND m.round = c.round, CouncilSeat s, Project p"
                        + " WHERE s.council = c AND p.id = c.projectId AND s.userId = :me AND p.state IN :states ORDER BY p.id", SeatTask.class)
                .setParameter("me", userId).setParameter("chair", Seat.CHAIR).setParameter("absent", Attendance.ABSENT)
                .setParameter("circulation", MeetingForm.CIRCULATION)
                .setParameter("states", List.of(ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL))
                .setMaxResults(MOST).getResultList()
                .forEach(seat -> found.put(seat.projectId(), seat.task(numerator, denominator)));
        found.values().removeAll(Set.of(WorkTask.NONE));
        return found;
    }

    /** Dossiers in appraisal on which this person was asked for an opinion and owes it. */
    List<Long> opinions(long userId) {
        return em.createQuery("SELECT p.id FROM OpinionRequest r JOIN Project p ON p.id = r.projectId WHERE r.userId = :me AND r.answeredAt IS NULL"
                        + " AND p.state IN :states ORDER BY p.id", Long.class).setParameter("me", userId)
                .setParameter("states", List.of(ProjectState.ACCEPTED, ProjectState.IN_APPRAISAL)).setMaxResults(MOST).getResultList();
    }

    /** Running projects whose adjustment waits for this leader. */
    List<Long> adjustments(Actor who) {
        Filters where = new Filters().and("a.decidedAt IS NULL").and("p.state = ?", ProjectState.IN_PROGRESS)
                .and("p.createdBy <> ? AND (p.submittedBy IS NULL OR p.submittedBy <> ?)", who.id(), who.id());
        List<Long> provinces = units(who, Role.PROVINCE_LEADER);
        List<Long> districts = units(who, Role.DISTRICT_LEADER);
        where.and("(" + WaitingFor.OF_THE_PROVINCE + " AND p.provinceId IN ?) OR (" + WaitingFor.OF_THE_DISTRICT + " AND p.districtId IN ?)",
                Manager.DEPARTMENT, provinces, Manager.DISTRICT, districts);
        return where.bind(em.createQuery("SELECT p.id FROM ProjectAdjustment a JOIN Project p ON p.id = a.projectId"
                + where.where(), Long.class)).setMaxResults(MOST).getResultList();
    }

    /** Where the person holds any of these roles; one that is nowhere where none is held, since a list of a condition may not be empty. */
    static List<Long> units(Actor who, Role... roles) {
        List<Long> units = who.roles().stream().filter(held -> Arrays.asList(roles).contains(held.role())).map(Actor.Held::unitId).toList();
        return units.isEmpty() ? List.of(NOWHERE) : units;
    }
}
