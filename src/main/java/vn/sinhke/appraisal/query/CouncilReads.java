package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements behind {@link Councils}. What it answers about sheets is for the house alone. */
@ApplicationScoped
class CouncilReads {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Chair, secretary, members. */
    List<SeatLine> seats(Long projectId) {
        List<SeatLine> seats = new ArrayList<>(em.createQuery("SELECT NEW vn.sinhke.appraisal.query.SeatLine(c.id, c.criteriaSetId, c.decisionNo,"
                        + " c.setAt, c.round, s.userId, s.seat, a.username, a.fullName, a.title, x.kind, x.reason, k.id, p.provinceId, p.districtId,"
                        + " p.agencyId, p.leadRepresentative, p.groupRepresentative)"
                        + " FROM CouncilSeat s LEFT JOIN CouncilConflict x ON x.councilId = s.councilId AND x.userId = s.userId"
                        + " LEFT JOIN CouncilClearance k ON k.councilId = s.councilId AND k.userId = s.userId, Council c, Account a, Project p"
                        + " WHERE c.id = s.councilId AND c.projectId = :id AND a.id = s.userId AND p.id = c.projectId ORDER BY a.username", SeatLine.class)
                .setParameter("id", projectId).getResultList());
        seats.sort(Comparator.comparing(SeatLine::seat));
        return seats;
    }

    List<SheetView> sheets(Long councilId, int round) {
        List<SheetLine> lines = em.createQuery("SELECT NEW vn.sinhke.appraisal.query.SheetLine(s.id, s.userId, s.version,"
                        + " s.opinion, s.comment, s.lockedAt, s.savedAt, m.code, m.score) FROM ScoreSheet s"
                        + " LEFT JOIN s.scores m WHERE s.councilId = :council AND s.round = :round ORDER BY s.id", SheetLine.class)
                .setParameter("council", councilId).setParameter("round", round).getResultList();
        Map<Long, SheetLine> heads = new LinkedHashMap<>();
        Map<Long, Map<String, BigDecimal>> scores = new HashMap<>();
        for (SheetLine line : lines) {
            heads.putIfAbsent(line.sheetId(), line);
            Map<String, BigDecimal> own = scores.computeIfAbsent(line.sheetId(), id -> new HashMap<>());
            if (line.code() != null) {
                own.put(line.code(), line.score());
            }
        }
        Map<Long, Map<String, String>> remarks = remarks(heads.keySet());
        return heads.values().stream().map(head -> new SheetView(head.userId(), head.version(),
                Map.copyOf(scores.get(head.sheetId())), head.opinion(), head.comment(), head.savedAt(), head.lockedAt(),
                remarks.getOrDefault(head.sheetId(), Map.of()))).toList();
    }

    private Map<Long, Map<String, String>> remarks(Set<Long> sheetIds) {
        Map<Long, Map<String, String>> remarks = new HashMap<>();
        if (!sheetIds.isEmpty()) {
            em.createQuery("SELECT s.id, KEY(r), VALUE(r) FROM ScoreSheet s JOIN s.remarks r WHERE s.id IN :ids", Object[].class)
                    .setParameter("ids", sheetIds).getResultList()
                    .forEach(row -> remarks.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((String) row[1], (String) row[2]));
        }
        return remarks;
    }

    /** The meeting of the round, as far as it is recorded. */
    Optional<MeetingView> meeting(Long councilId, int round) {
        List<MeetingLine> lines = em.createQuery("SELECT NEW vn.sinhke.appraisal.query.MeetingLine(m.version, m.form, m.heldOn, m.place, m.discussion,"
                        + " m.conclusion, m.recommendation, s.fullName, m.secretarySignedAt, k.fullName, m.chairSignedAt, t.userId, t.attendance)"
                        + " FROM CouncilMeeting m LEFT JOIN m.attendances t LEFT JOIN Account s ON s.id = m.secretaryId"
                        + " LEFT JOIN Account k ON k.id = m.chairId WHERE m.councilId = :council AND m.round = :round", MeetingLine.class)
                .setParameter("council", councilId).setParameter("round", round).getResultList();
        return lines.stream().findFirst().map(head -> new MeetingView(head.version(), head.form(), head.heldOn(), head.place(), head.discussion(),
                head.conclusion(), head.recommendation(), head.secretary(), head.secretarySignedAt(), head.chair(), head.chairSignedAt(),
                lines.stream().filter(line -> line.userId() != null).collect(Collectors.toMap(MeetingLine::userId, MeetingLine::attendance))));
    }

    /** Everybody who filled a sheet in any round, or declared a conflict of interest. */
    Set<Long> everInvolved(Long councilId) {
        Set<Long> all = new HashSet<>(em.createQuery("SELECT DISTINCT s.userId FROM ScoreSheet s WHERE s.councilId = :council", Long.class)
                .setParameter("council", councilId).getResultList());
        all.addAll(em.createQuery("SELECT x.userId FROM CouncilConflict x WHERE x.council.id = :council", Long.class)
                .setParameter("council", councilId).getResultList());
        return all;
    }

    /** The decision and the round of a council of which no seats are kept, such as one taken over from paper. */
    Optional<CouncilHead> head(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.CouncilHead(c.decisionNo, c.round) FROM Council c"
                + " WHERE c.projectId = :id", CouncilHead.class).setParameter("id", projectId).getResultStream().findFirst();
    }

    Optional<ResultView> result(Long projectId) {
        return em.createQuery("SELECT NEW vn.sinhke.appraisal.query.ResultView(r.round, r.seats, r.present, r.approvals,"
                        + " r.supplements, r.refusals, r.lowest, r.average, r.highest, r.outcome, r.comment, a.fullName,"
                        + " r.concludedAt) FROM CouncilResult r JOIN Account a ON a.id = r.concludedBy"
                        + " WHERE r.projectId = :id AND r.latest = TRUE", ResultView.class)
                .setParameter("id", projectId).getResultStream().findFirst();
    }
}
