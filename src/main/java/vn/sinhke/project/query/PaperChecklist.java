package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperNeed;
import vn.sinhke.project.domain.PaperNeed.Stage;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.ProjectContent;

/** The checklist of a dossier's papers: what its type and the regime of its day ask for, and what of it is there. */
@ApplicationScoped
public class PaperChecklist {
    private static final int[] NO_FILES = {0, 0};
    private static final String SUBMITTED_AT = "SELECT MAX(v.takenAt) FROM ProjectVersion v WHERE v.projectId";
    private static final String NEED = "vn.sinhke.project.domain.PaperNeed$";

    /**
     * How many papers a submitted dossier lacks, over the alias {@code p}: the database's word for {@link PaperState#isLacking}, so that
     * it can count and choose; a test holds the two together.
     */
    public static final String LACKING = "SELECT COUNT(q.id) FROM PaperRequirement q WHERE (q.type IS NULL OR q.type = p.type)"
            + " AND q.stage = " + NEED + "Stage.SUBMISSION AND q.validFrom <= p.applicationDate AND (q.validTo IS NULL OR q.validTo >= p.applicationDate)"
            + " AND q.need <> " + NEED + "Degree.OPTIONAL AND (q.appliesWhen IS NULL OR p.rotationKind IS NOT NULL)"
            + " AND (q.givenBy IS NULL"
            + " OR q.givenBy = " + NEED + "GivenBy.PARTICIPANTS AND NOT EXISTS (SELECT x.id FROM ParticipantRow x WHERE x.project = p)"
            + " OR q.givenBy = " + NEED + "GivenBy.CONTRACTS AND NOT EXISTS (SELECT c.id FROM ContractRow c WHERE c.project = p)"
            + " OR q.givenBy = " + NEED + "GivenBy.MEETING AND p.meetingOn IS NULL AND p.meetingPlace IS NULL AND p.meetingMembers IS NULL"
            + " AND p.meetingAttended IS NULL AND p.meetingVotes IS NULL AND p.representativeHouseholdId IS NULL"
            + " OR q.givenBy = " + NEED + "GivenBy.CERTIFICATE AND (p.groupCertifiedBy IS NULL OR TRIM(p.groupCertifiedBy) = ''))"
            + " AND (q.toConfirm = FALSE AND q.givenBy IS NULL OR EXISTS (SELECT b.id FROM ProjectAttachment b WHERE b.projectId = p.id AND b.kind = q.kind"
            + " AND b.removedAt > (" + SUBMITTED_AT + " = p.id AND v.occasion = 'SUBMIT')))"
            + " AND q.files > (SELECT COUNT(a.id) FROM ProjectAttachment a WHERE a.projectId = p.id AND a.kind = q.kind AND a.removedAt IS NULL)";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** In the order in which the papers are asked for; {@code projectId} is null for a dossier that is not saved yet. */
    public List<PaperState> of(ProjectContent content, Long projectId, LocalDate day, Stage upTo) {
        Map<AttachmentKind, int[]> files = files(projectId);
        return em.createQuery("SELECT NEW vn.sinhke.project.domain.PaperNeed(r.kind, r.stage, r.need, r.givenBy, r.appliesWhen, r.files, r.formNo,"
                        + " r.article, r.toConfirm, r.note) FROM PaperRequirement r WHERE (r.type IS NULL OR r.type = :type)"
                        + " AND r.validFrom <= :day AND (r.validTo IS NULL OR r.validTo >= :day) ORDER BY r.id", PaperNeed.class)
                .setParameter("type", content.type()).setParameter("day", day).getResultStream()
                .filter(need -> need.stage().compareTo(upTo) <= 0)
                .map(need -> {
                    int[] found = files.getOrDefault(need.kind(), NO_FILES);
                    return need.in(content, found[0], found[1]);
                }).toList();
    }

    /** What a submitted dossier lacks of what it had or had to have; {@link #LACKING} counts the same in the database. */
    public List<PaperState> lacking(ProjectDetail dossier) {
        return dossier.applicationDate() == null ? List.of()
                : of(dossier.content(), dossier.id(), dossier.applicationDate(), Stage.SUBMISSION).stream().filter(PaperState::isLacking).toList();
    }

    private Map<AttachmentKind, int[]> files(Long projectId) {
        Map<AttachmentKind, int[]> found = new EnumMap<>(AttachmentKind.class);
        if (projectId != null) {
            em.createQuery("SELECT a.kind, SUM(CASE WHEN a.removedAt IS NULL THEN 1 ELSE 0 END),"
                            + " SUM(CASE WHEN a.removedAt > (" + SUBMITTED_AT + " = :id AND v.occasion = 'SUBMIT') THEN 1 ELSE 0 END)"
                            + " FROM ProjectAttachment a WHERE a.projectId = :id GROUP BY a.kind", Object[].class).setParameter("id", projectId).getResultList()
                    .forEach(row -> found.put((AttachmentKind) row[0], new int[] {((Number) row[1]).intValue(), ((Number) row[2]).intValue()}));
        }
        return found;
    }
}
