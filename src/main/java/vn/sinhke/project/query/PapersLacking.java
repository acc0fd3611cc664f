package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperNeed.Stage;
import vn.sinhke.project.domain.PaperState;

/** The papers that a submitted dossier lacks though it had them, or had to have them, when it was submitted (ADR 103). */
@ApplicationScoped
public class PapersLacking {
    private static final String SUBMITTED_AT = "SELECT MAX(v.takenAt) FROM ProjectVersion v WHERE v.occasion = 'SUBMIT' AND v.projectId";
    private static final String NEED = "vn.sinhke.project.domain.PaperNeed$";
    private static final String CONFIRMED = "q.toConfirm = FALSE AND q.givenBy IS NULL";
    private static final String ASKED = "q.stage = " + NEED + "Stage.SUBMISSION AND q.need <> " + NEED + "Degree.OPTIONAL";

    private static final String COUNTED = "SELECT COUNT(q.id) FROM PaperRequirement q WHERE (q.type IS NULL OR q.type = p.type) AND " + ASKED
            + " AND q.validFrom <= p.applicationDate AND (q.validTo IS NULL OR q.validTo >= p.applicationDate)"
            + " AND (q.appliesWhen IS NULL OR p.rotationKind IS NOT NULL)"
            + " AND (q.givenBy IS NULL"
            + " OR q.givenBy = " + NEED + "GivenBy.PARTICIPANTS AND NOT EXISTS (SELECT x.id FROM ParticipantRow x WHERE x.project = p)"
            + " OR q.givenBy = " + NEED + "GivenBy.CONTRACTS AND NOT EXISTS (SELECT c.id FROM ContractRow c WHERE c.project = p)"
            + " OR q.givenBy = " + NEED + "GivenBy.MEETING AND p.meetingOn IS NULL AND p.meetingPlace IS NULL AND p.meetingMembers IS NULL"
            + " AND p.meetingAttended IS NULL AND p.meetingVotes IS NULL AND p.representativeHouseholdId IS NULL"
            + " OR q.givenBy = " + NEED + "GivenBy.CERTIFICATE AND (p.groupCertifiedBy IS NULL OR TRIM(p.groupCertifiedBy) = ''))"
            + " AND (" + CONFIRMED + " OR EXISTS (SELECT b.id FROM ProjectAttachment b WHERE b.projectId = p.id AND b.kind = q.kind"
            + " AND b.removedAt > (" + SUBMITTED_AT + " = p.id)))"
            + " AND q.files > (SELECT COUNT(a.id) FROM ProjectAttachment a WHERE a.projectId = p.id AND a.kind = q.kind AND a.removedAt IS NULL)";

    /** Most dossiers are told by their day and by having had nothing taken out. */
    private static final String MAY_BE = "(p.applicationDate >= (SELECT MIN(q.validFrom) FROM PaperRequirement q WHERE " + ASKED + " AND " + CONFIRMED + ")"
            + " OR EXISTS (SELECT b.id FROM ProjectAttachment b WHERE b.projectId = p.id AND b.removedAt IS NOT NULL))";

    /** How many they are, over the alias {@code p}: the database's word for {@link #of}, so that it can count; a test holds the two together. */
    public static final String NUMBER = "CASE WHEN " + MAY_BE + " THEN (" + COUNTED + ") ELSE 0L END";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    PaperChecklist checklist;

    /** In the order of the checklist; the caller has checked that the dossier may be seen. */
    public List<PaperState> of(ProjectDetail dossier) {
        if (dossier.applicationDate() == null) {
            return List.of();
        }
        Set<AttachmentKind> takenOut = takenOut(dossier.id());
        return checklist.of(dossier.content(), dossier.id(), dossier.applicationDate(), Stage.SUBMISSION).stream()
                .filter(paper -> paper.isLacking(takenOut.contains(paper.kind()))).toList();
    }

    private Set<AttachmentKind> takenOut(Long projectId) {
        Set<AttachmentKind> kinds = EnumSet.noneOf(AttachmentKind.class);
        kinds.addAll(em.createQuery("SELECT DISTINCT b.kind FROM ProjectAttachment b WHERE b.projectId = :id AND b.removedAt > ("
                + SUBMITTED_AT + " = :id)", AttachmentKind.class).setParameter("id", projectId).getResultList());
        return kinds;
    }
}
