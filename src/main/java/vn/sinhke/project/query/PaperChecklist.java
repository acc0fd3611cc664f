package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.project.domain.AttachmentKind;
import vn.sinhke.project.domain.PaperNeed;
import vn.sinhke.project.domain.PaperNeed.Stage;
import vn.sinhke.project.domain.PaperState;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.reference.query.Cached;
import vn.sinhke.shared.ProjectType;

/** The checklist of a dossier's papers: what its type and the regime of its day ask for, and what of it is there. */
@ApplicationScoped
public class PaperChecklist {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    ProjectDetails details;

    /** Only a migration changes them. */
    private final Cached<List<Rule>> rules = new Cached<>(this::read);

    /** A need with the type of project (null: every one) and the days for which it holds. */
    private record Rule(ProjectType type, LocalDate from, LocalDate to, PaperNeed need) {
        boolean holds(ProjectType of, LocalDate day) {
            return (type == null || type == of) && !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    private List<Rule> read() {
        return em.createQuery("SELECT r.type, r.validFrom, r.validTo, r.kind, r.stage, r.need, r.givenBy, r.appliesWhen, r.files, r.formNo, r.article,"
                        + " r.toConfirm, r.note FROM PaperRequirement r ORDER BY r.id", Object[].class).getResultStream()
                .map(row -> new Rule((ProjectType) row[0], (LocalDate) row[1], (LocalDate) row[2], new PaperNeed((AttachmentKind) row[3], (Stage) row[4],
                        (PaperNeed.Degree) row[5], (PaperNeed.GivenBy) row[6], (PaperNeed.When) row[7], (Integer) row[8], (String) row[9],
                        (String) row[10], (Boolean) row[11], (String) row[12]))).toList();
    }

    /** In the order in which the papers are asked for; {@code projectId} is null for a dossier that is not saved yet. */
    public List<PaperState> of(ProjectContent content, Long projectId, LocalDate day, Stage upTo) {
        Map<AttachmentKind, Long> attached = projectId == null ? Map.of() : details.attachments(projectId).stream()
                .collect(Collectors.groupingBy(AttachmentView::kind, Collectors.counting()));
        return rules.get().stream().filter(rule -> rule.holds(content.type(), day)).map(Rule::need)
                .filter(need -> need.stage().compareTo(upTo) <= 0)
                .map(need -> need.in(content, attached.getOrDefault(need.kind(), 0L).intValue())).toList();
    }
}
