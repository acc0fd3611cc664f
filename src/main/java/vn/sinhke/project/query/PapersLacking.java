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
        kinds.addAll(em.createQuery("SELECT DISTINCT b.kind FROM ProjectAttachment b WHERE b.projectId = :id AND b.removedAt >"
                + " (SELECT MAX(v.takenAt) FROM ProjectVersion v WHERE v.occasion = 'SUBMIT' AND v.projectId = :id)", AttachmentKind.class).setParameter("id", projectId).getResultList());
        return kinds;
    }
}
