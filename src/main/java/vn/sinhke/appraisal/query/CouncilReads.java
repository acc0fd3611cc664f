package vn.sinhke.appraisal.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;

/** The statements behind {@link Councils}. What it answers about sheets is for the house alone. */
@ApplicationScoped
class CouncilReads {
    @Inject
    Together together;

    /** Chair, secretary, members. */
    List<SeatLine> seats(Long projectId) {
        List<SeatLine> seats = new ArrayList<>(together.rows(seatLines(projectId)));
        seats.sort(Comparator.comparing(SeatLine::seat).thenComparing(SeatLine::username));
        return seats;
    }

    private static Part<SeatLine> seatLines(Long projectId) {
        return Part.of(SeatLine.class, "s.id", "c.id, c.criteria_set_id, c.decision_no, c.set_at, c.round, s.user_id, s.seat, a.username, a.full_name,"
                + " a.title, x.kind, x.reason, k.id, p.province_id, p.district_id, p.agency_id, p.lead_representative, p.group_representative",
                "FROM council c JOIN council_seat s ON s.council_id = c.id JOIN app_user a ON a.id = s.user_id JOIN project p ON p.id = c.project_id"
                + " LEFT JOIN council_conflict x ON x.council_id = s.council_id AND x.user_id = s.user_id"
                + " LEFT JOIN council_clearance k ON k.council_id = s.council_id AND k.user_id = s.user_id WHERE c.project_id = ?", projectId);
    }

    /** Those of the running round. */
    List<SheetView> sheets(Long projectId) {
        Together.Answers found = together.answers(List.of(sheetLines(projectId), remarkLines(projectId)));
        Map<Long, SheetLine> heads = new LinkedHashMap<>();
        Map<Long, Map<String, BigDecimal>> scores = new HashMap<>();
        for (SheetLine line : found.of(sheetLines(projectId))) {
            heads.putIfAbsent(line.sheetId(), line);
            Map<String, BigDecimal> own = scores.computeIfAbsent(line.sheetId(), id -> new HashMap<>());
            if (line.code() != null) {
                own.put(line.code(), line.score());
            }
        }
        Map<Long, Map<String, String>> remarks = new HashMap<>();
        found.of(remarkLines(projectId)).forEach(one -> remarks.computeIfAbsent(one.sheetId(), id -> new HashMap<>()).put(one.code(), one.remark()));
        return heads.values().stream().map(head -> new SheetView(head.userId(), head.version(),
                Map.copyOf(scores.get(head.sheetId())), head.opinion(), head.comment(), head.savedAt(), head.lockedAt(),
                remarks.getOrDefault(head.sheetId(), Map.of()))).toList();
    }

    private static Part<SheetLine> sheetLines(Long projectId) {
        return Part.of(SheetLine.class, "s.id", "s.id, s.user_id, s.version, s.opinion, s.comment_text, s.locked_at, s.saved_at, m.criterion_code, m.score",
                "FROM council c JOIN score_sheet s ON s.council_id = c.id AND s.round = c.round LEFT JOIN sheet_score m ON m.sheet_id = s.id"
                + " WHERE c.project_id = ?", projectId);
    }

    private record RemarkLine(Long sheetId, String code, String remark) { }

    private static Part<RemarkLine> remarkLines(Long projectId) {
        return Part.of(RemarkLine.class, "s.id", "s.id, r.criterion_code, r.remark", "FROM council c JOIN score_sheet s ON s.council_id = c.id"
                + " AND s.round = c.round JOIN sheet_remark r ON r.sheet_id = s.id WHERE c.project_id = ?", projectId);
    }

    /** The meeting of the running round, as far as it is recorded. */
    Optional<MeetingView> meeting(Long projectId) {
        List<MeetingLine> lines = together.rows(meetingLines(projectId));
        return lines.stream().findFirst().map(head -> new MeetingView(head.version(), head.form(), head.heldOn(), head.place(), head.discussion(),
                head.conclusion(), head.recommendation(), head.secretary(), head.secretarySignedAt(), head.chair(), head.chairSignedAt(),
                lines.stream().filter(line -> line.userId() != null).collect(Collectors.toMap(MeetingLine::userId, MeetingLine::attendance))));
    }

    private static Part<MeetingLine> meetingLines(Long projectId) {
        return Part.of(MeetingLine.class, "m.id", "m.version, m.form, m.held_on, m.place, m.discussion, m.conclusion, m.recommendation, s.full_name,"
                + " m.secretary_signed_at, k.full_name, m.chair_signed_at, t.user_id, t.attendance",
                "FROM council c JOIN council_meeting m ON m.council_id = c.id AND m.round = c.round LEFT JOIN meeting_attendance t ON t.meeting_id = m.id"
                + " LEFT JOIN app_user s ON s.id = m.secretary_id LEFT JOIN app_user k ON k.id = m.chair_id WHERE c.project_id = ?", projectId);
    }

    /** Everybody who filled a sheet in any round, or declared a conflict of interest. */
    Set<Long> everInvolved(Long projectId) {
        return together.rows(involved(projectId)).stream().map(Involved::userId).collect(Collectors.toSet());
    }

    private record Involved(Long userId) { }

    private static Part<Involved> involved(Long projectId) {
        return Part.of(Involved.class, "0", "u.user_id", "FROM (SELECT s.council_id, s.user_id FROM score_sheet s JOIN council c ON c.id = s.council_id"
                + " WHERE c.project_id = ? UNION SELECT x.council_id, x.user_id FROM council_conflict x JOIN council d ON d.id = x.council_id"
                + " WHERE d.project_id = ?) u", projectId, projectId);
    }

    /** The decision and the round of a council of which no seats are kept, such as one taken over from paper. */
    Optional<CouncilHead> head(Long projectId) {
        return together.rows(headLine(projectId)).stream().findFirst();
    }

    private static Part<CouncilHead> headLine(Long projectId) {
        return Part.of(CouncilHead.class, "0", "decision_no, round", "FROM council WHERE project_id = ?", projectId);
    }

    Optional<ResultView> result(Long projectId) {
        return together.rows(resultLine(projectId)).stream().findFirst();
    }

    private static Part<ResultView> resultLine(Long projectId) {
        return Part.of(ResultView.class, "r.id", "r.round, r.seats, r.present, r.approvals, r.supplements, r.refusals, r.lowest, r.average, r.highest,"
                + " r.outcome, r.comment_text, a.full_name, r.concluded_at",
                "FROM council_result r JOIN app_user a ON a.id = r.concluded_by WHERE r.project_id = ? AND r.is_latest = TRUE", projectId);
    }

    static List<Part<?>> parts(Long projectId) {
        return List.of(seatLines(projectId), sheetLines(projectId), remarkLines(projectId), meetingLines(projectId), involved(projectId),
                headLine(projectId), resultLine(projectId));
    }
}
