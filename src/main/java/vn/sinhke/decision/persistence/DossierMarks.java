package vn.sinhke.decision.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.audit.domain.AuditLine;

/**
 * Keeps with every dossier what the queue shows and counts of it but its own table does not know, so that the queue reads thousands of dossiers from one
 * index (ADR 118), and who has a part in it (ADR 119). Every act on a dossier is audited, so both are set anew at the end of each transaction that audits one.
 */
@ApplicationScoped
public class DossierMarks {
    /** What {@code project.query.PapersLacking} says of one dossier, ADR 103; a test holds the two together. */
    private static final String MISSING_PAPERS = """
            (SELECT COUNT(*) FROM paper_requirement q WHERE q.stage = 'SUBMISSION' AND q.need <> 'OPTIONAL' AND (q.project_type IS NULL OR q.project_type = p.type)
                AND q.valid_from <= p.application_date AND (q.valid_to IS NULL OR q.valid_to >= p.application_date)
                AND (q.applies_when IS NULL OR p.rotation_kind IS NOT NULL)
                AND (q.given_by IS NULL
                    OR q.given_by = 'PARTICIPANTS' AND NOT EXISTS (SELECT 1 FROM project_participant x WHERE x.project_id = p.id)
                    OR q.given_by = 'CONTRACTS' AND NOT EXISTS (SELECT 1 FROM project_contract c WHERE c.project_id = p.id)
                    OR q.given_by = 'MEETING' AND p.meeting_on IS NULL AND p.meeting_place IS NULL AND p.meeting_members IS NULL AND p.meeting_attended IS NULL
                        AND p.meeting_votes IS NULL AND p.representative_household_id IS NULL
                    OR q.given_by = 'CERTIFICATE' AND (p.group_certified_by IS NULL OR TRIM(p.group_certified_by) = ''))
                AND (q.to_confirm = 0 AND q.given_by IS NULL OR EXISTS (SELECT 1 FROM project_attachment b WHERE b.project_id = p.id AND b.kind = q.kind
                    AND b.removed_at > (SELECT MAX(w.taken_at) FROM project_version w WHERE w.project_id = p.id AND w.occasion = 'SUBMIT')))
                AND q.files > (SELECT COUNT(*) FROM project_attachment a WHERE a.project_id = p.id AND a.kind = q.kind AND a.removed_at IS NULL))""";

    /** Submissions that followed a council's earlier conclusion. */
    private static final String CHANGED_SINCE = """
            (SELECT COUNT(*) FROM project_version v JOIN council_result o ON o.project_id = v.project_id AND o.is_latest = 0 AND o.concluded_at < v.taken_at
                WHERE v.project_id = p.id AND v.occasion = 'SUBMIT')""";

    private record Mark(String column, String value) { }

    private static final List<Mark> MARKS = List.of(new Mark("cycle_count", "(SELECT COUNT(*) FROM project_cycle y WHERE y.project_id = p.id)"),
            new Mark("outcome_targets", "(SELECT COUNT(*) FROM project_target t WHERE t.project_id = p.id)"), new Mark("changed_since", CHANGED_SINCE),
            new Mark("missing_papers", MISSING_PAPERS), new Mark("council_lowest", "r.lowest"), new Mark("council_average", "r.average"),
            new Mark("council_highest", "r.highest"), new Mark("council_supplements", "r.supplements"),
            new Mark("held", "(SELECT COUNT(*) FROM held_decision w WHERE w.project_id = p.id AND w.open_key = 1)"));
    private static final String WITH_RESULT = "project p LEFT JOIN council_result r ON r.project_id = p.id AND r.is_latest = 1";

    private static final String SET = "UPDATE " + WITH_RESULT + " SET "
            + MARKS.stream().map(mark -> "p." + mark.column() + " = " + mark.value()).collect(Collectors.joining(", ")) + " WHERE ";
    private static final String OF_COUNCILS = "JOIN council c ON c.id = x.council_id JOIN project p ON p.id = c.project_id WHERE ";
    private static final String NOBODYS = "NOT EXISTS (SELECT 1 FROM (%s) w WHERE w.user_id = d.user_id AND w.project_id = d.project_id)";
    private static final String NOT_KEPT = "NOT EXISTS (SELECT 1 FROM dossier_part d WHERE d.user_id = w.user_id AND d.project_id = w.project_id)";
    private static final String ALL = "1 = 1";
    private static final String ONE = "p.id = ?1";

    /** Sets the marks and parts of all dossiers, one statement after the other. */
    public static final List<String> KEEP = Stream.concat(Stream.of(SET + ALL), writeParts(ALL).stream()).toList();

    /** How many dossiers bear other marks than they should: none. */
    public static final String STALE = "SELECT COUNT(*) FROM " + WITH_RESULT + " WHERE NOT ("
            + MARKS.stream().map(mark -> "p." + mark.column() + " <=> " + mark.value()).collect(Collectors.joining(" AND ")) + ")";

    /** How many parts are kept that nobody has, or are not kept that somebody has: none. */
    public static final String STALE_PARTS = staleParts(ALL);

    private static final String STALE_PARTS_OF_ONE = staleParts(ONE);
    private static final List<String> WRITE_PARTS_OF_ONE = writeParts(ONE);

    /** Before the log's own, which locks the head of its chain. */
    private static final int BEFORE_THE_LOG = 1000;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * What was refused changed nothing, and whoever refused it may hold the dossier. An observer of this phase may not throw: a dossier whose marks cannot be kept is
     * not changed.
     */
    void acted(@Observes(during = TransactionPhase.BEFORE_COMPLETION) @Priority(BEFORE_THE_LOG) AuditLine line) {
        if (!line.subjectType().equals("Project") || line.isRefusal()) {
            return;
        }
        try {
            Long id = Long.valueOf(line.subjectId());
            em.createNativeQuery(SET + ONE).setParameter(1, id).executeUpdate();
            // Asked first: most acts change no part, and writing locks what the councils' own tables say.
            if (((Number) em.createNativeQuery(STALE_PARTS_OF_ONE).setParameter(1, id).getSingleResult()).intValue() > 0) {
                WRITE_PARTS_OF_ONE.forEach(statement -> em.createNativeQuery(statement).setParameter(1, id).executeUpdate());
            }
        } catch (RuntimeException broken) {
            transaction.setRollbackOnly();
            throw broken;
        }
    }

    private static String staleParts(String which) {
        return "SELECT COUNT(*) FROM (SELECT d.project_id FROM dossier_part d JOIN project p ON p.id = d.project_id WHERE " + which + " AND " + NOBODYS.formatted(parts(which))
                + " UNION ALL SELECT w.project_id FROM (" + parts(which) + ") w WHERE " + NOT_KEPT + ") p WHERE " + ALL;
    }

    /** Takes out what nobody has any more, then adds what is new. */
    private static List<String> writeParts(String which) {
        return List.of("DELETE d FROM dossier_part d JOIN project p ON p.id = d.project_id WHERE " + which + " AND " + NOBODYS.formatted(parts(which)),
                "INSERT INTO dossier_part (user_id, project_id) SELECT w.user_id, w.project_id FROM (" + parts(which) + ") w WHERE " + NOT_KEPT);
    }

    /** Who wrote, submitted, received or appraised these dossiers, or declared a tie to them. */
    private static String parts(String which) {
        return "SELECT p.created_by AS user_id, p.id AS project_id FROM project p WHERE " + which
                + " UNION SELECT p.submitted_by, p.id FROM project p WHERE p.submitted_by IS NOT NULL AND " + which
                + " UNION SELECT p.accepted_by, p.id FROM project p WHERE p.accepted_by IS NOT NULL AND " + which
                + " UNION SELECT x.user_id, p.id FROM council_seat x " + OF_COUNCILS + which
                + " UNION SELECT x.user_id, p.id FROM score_sheet x " + OF_COUNCILS + which
                + " UNION SELECT x.user_id, p.id FROM council_conflict x " + OF_COUNCILS + which;
    }
}
