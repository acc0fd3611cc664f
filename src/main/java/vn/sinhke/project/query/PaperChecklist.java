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
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** In the order in which the papers are asked for; {@code projectId} is null for a dossier that is not saved yet. */
    public List<PaperState> of(ProjectContent content, Long projectId, LocalDate day, Stage upTo) {
        Map<AttachmentKind, Integer> attached = attached(projectId);
        return em.createQuery("SELECT NEW vn.sinhke.project.domain.PaperNeed(r.kind, r.stage, r.need, r.givenBy, r.appliesWhen, r.files, r.formNo,"
                        + " r.article, r.toConfirm, r.note) FROM PaperRequirement r WHERE (r.type IS NULL OR r.type = :type)"
                        + " AND r.validFrom <= :day AND (r.validTo IS NULL OR r.validTo >= :day) ORDER BY r.id", PaperNeed.class)
                .setParameter("type", content.type()).setParameter("day", day).getResultStream()
                .filter(need -> need.stage().compareTo(upTo) <= 0)
                .map(need -> need.in(content, attached.getOrDefault(need.kind(), 0))).toList();
    }

    private Map<AttachmentKind, Integer> attached(Long projectId) {
        Map<AttachmentKind, Integer> found = new EnumMap<>(AttachmentKind.class);
        if (projectId != null) {
            em.createQuery("SELECT a.kind, COUNT(a) FROM ProjectAttachment a WHERE a.projectId = :id AND a.removedAt IS NULL GROUP BY a.kind",
                    Object[].class).setParameter("id", projectId).getResultList()
                    .forEach(row -> found.put((AttachmentKind) row[0], ((Long) row[1]).intValue()));
        }
        return found;
    }
}
