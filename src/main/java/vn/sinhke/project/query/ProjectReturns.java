package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.project.domain.DossierSection;
import vn.sinhke.project.domain.ReturnFacts;
import vn.sinhke.shared.Violation;

/** Reads how often and why a dossier came back; the caller has checked that it may be seen. */
@ApplicationScoped
public class ProjectReturns {
    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Oldest first. */
    public List<ReturnView> of(Long projectId) {
        Map<Integer, List<ReturnLine>> lines = new LinkedHashMap<>();
        em.createQuery("SELECT NEW vn.sinhke.project.query.ReturnLine(t.no, t.action, t.versionNo, t.returnedBy,"
                        + " t.returnedByName, t.returnedAt, t.comment, r.id, r.field, r.text, r.isNew, r.answer, r.answeredBy, r.answeredAt)"
                        + " FROM ReturnReason r JOIN r.given t WHERE t.projectId = :id ORDER BY t.no, r.pos", ReturnLine.class)
                .setParameter("id", projectId).getResultList()
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

    /** How often a person has returned dossiers since a day; each return counts. */
    public long countBy(Long userId, LocalDate since) {
        return em.createQuery("SELECT COUNT(t.id) FROM ProjectReturn t WHERE t.returnedBy = :user AND t.returnedAt >= :since", Long.class)
                .setParameter("user", userId).setParameter("since", since.atStartOfDay()).getSingleResult();
    }

    /** What stands between a returned dossier and its next submission: each reason that is not answered. */
    public ReturnFacts facts(Long projectId) {
        return new ReturnFacts(last(projectId).stream().flatMap(one -> one.reasons().stream()).filter(ReturnView.Reason::isOpen)
                .map(reason -> Violation.of("reason-answered", reason.section(), "guard.reason-answered", reason.text())).toList());
    }
}
