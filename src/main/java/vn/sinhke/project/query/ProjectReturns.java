package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.ReturnFacts;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;
import vn.sinhke.shared.Violation;

/** Reads how often and why a dossier came back; the caller has checked that it may be seen. */
@ApplicationScoped
public class ProjectReturns {
    @Inject
    Together together;

    /** Oldest first. */
    public List<ReturnView> of(Long projectId) {
        Map<Integer, List<ReturnLine>> lines = new LinkedHashMap<>();
        together.rows(part(projectId))
                .forEach(line -> lines.computeIfAbsent(line.no(), no -> new ArrayList<>()).add(line));
        return lines.values().stream().map(ProjectReturns::view).toList();
    }

    private static ReturnView view(List<ReturnLine> lines) {
        ReturnLine first = lines.get(0);
        return new ReturnView(first.no(), first.action(), first.versionNo(), first.returnedBy(), first.returnedByName(),
                first.returnedAt(), first.comment(), lines.stream().map(line -> new ReturnView.Reason(line.id(), line.field(),
                        DossierSection.of(line.field()).key(), line.text(), line.isNew(), line.answer(), line.answeredBy(),
                        line.answeredAt())).toList());
    }

    /** The last return, whatever became of the dossier since. */
    public Optional<ReturnView> last(Long projectId) {
        List<ReturnView> all = of(projectId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** How often each person who returned this dossier has returned any since a day; each return counts. */
    public Map<Long, Long> countsSince(Long projectId, LocalDate since) {
        return together.rows(counts(projectId, since)).stream().collect(Collectors.toMap(Often::userId, Often::times));
    }

    /** How often somebody returned dossiers. */
    private record Often(Long userId, Long times) { }

    private static Part<Often> counts(Long projectId, LocalDate since) {
        return Part.of(Often.class, "0", "returned_by, COUNT(*)", "FROM project_return WHERE returned_at >= ? AND returned_by IN"
                + " (SELECT t.returned_by FROM project_return t WHERE t.project_id = ?) GROUP BY returned_by", since.atStartOfDay(), projectId);
    }

    private static Part<ReturnLine> part(Long projectId) {
        return Part.of(ReturnLine.class, "t.no * 10000 + r.pos", "t.no, t.action, t.version_no, t.returned_by, t.returned_by_name, t.returned_at,"
                + " t.comment_text, r.id, r.field, r.reason_text, r.is_new, r.answer, r.answered_by_name, r.answered_at",
                "FROM return_reason r JOIN project_return t ON t.id = r.return_id WHERE t.project_id = ?", projectId);
    }

    /** What is read here of a dossier, to be read together with more. */
    public static List<Part<?>> parts(Long projectId, LocalDate since) {
        return List.of(part(projectId), counts(projectId, since));
    }

    /** What stands between a returned dossier and its next submission: each reason that is not answered. */
    public ReturnFacts facts(Long projectId) {
        return new ReturnFacts(last(projectId).stream().flatMap(one -> one.reasons().stream()).filter(ReturnView.Reason::isOpen)
                .map(reason -> Violation.of("reason-answered", reason.section(), "guard.reason-answered", reason.text())).toList());
    }
}
