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

/** The statements behind {@link Councils}. What it answers about sheets is for the house alone. */
@ApplicationScoped
class CouncilReads {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Chair, secretary, members. */
    List<SeatLine> seats(Long projectId) {
        List<SeatLine> seats = new ArrayList<>(em.createQuery("SELECT NEW vn.sinhke.appraisal.query.SeatLine(c.id, c.criteriaSetId, c.decisionNo, c.round,"
                        + " s.userId, s.seat, a.username, a.fullName, a.title,"
                        + " (SELECT MAX(x.reason) FROM CouncilConflict x WHERE x.council = c AND x.userId = s.userId), p.provinceId)"
                        + " FROM Council c JOIN c.seats s, Account a, Project p"
                        + " WHERE c.projectId = :id AND a.id = s.userId AND p.id = c.projectId ORDER BY a.username", SeatLine.class)
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
        return heads.values().stream().map(head -> new SheetView(head.userId(), head.version(),
                Map.copyOf(scores.get(head.sheetId())), head.opinion(), head.comment(), head.savedAt(), head.lockedAt())).toList();
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
