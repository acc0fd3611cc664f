package vn.sinhke.decision.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.decision.domain.DecisionKind;
import vn.sinhke.shared.Cursor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Slice;

/**
 * What everybody may know without signing in: decisions once they are taken, and councils' results from the day of their publication
 * (Nghị định 27/2022/NĐ-CP, Điều 22.3; from 2026 Nghị định 358/2025/NĐ-CP, to be confirmed). One statement each.
 */
@ApplicationScoped
public class Publication {
    private static final String SORT = "decision";

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    /** Decisions that approved a project, the latest first; {@code words} with or without marks. */
    public Slice<PublishedDecision> decisions(String words, String after, int limit) {
        Filters where = new Filters().eq("d.kind", DecisionKind.APPROVE).search("p.searchText", words);
        if (after != null && !after.isBlank()) {
            beyond(where, after);
        }
        List<PublishedDecision> found = where.bind(em.createQuery("SELECT NEW vn.sinhke.decision.query.PublishedDecision(d.id, d.symbol, d.businessDay, p.code,"
                + " p.name, p.type, p.state, p.communeId, p.districtId, p.participantCount, p.totalCost, p.stateSupport, p.leadKind, p.leadName,"
                + " p.groupName) FROM Decision d JOIN Project p ON p.id = d.projectId" + where.where() + " ORDER BY d.businessDay DESC, d.id DESC", PublishedDecision.class))
                .setMaxResults(limit + 1).getResultList();
        boolean more = found.size() > limit;
        List<PublishedDecision> page = more ? found.subList(0, limit) : found;
        return new Slice<>(page, more ? token(page.get(limit - 1)) : null);
    }

    /** Results that were published, the latest first. */
    public List<PublishedResult> results(int most) {
        return em.createQuery("SELECT NEW vn.sinhke.decision.query.PublishedResult(p.code, p.name, p.communeId, p.districtId, p.resultPublishedOn, r.outcome)"
                        + " FROM CouncilResult r JOIN Project p ON p.id = r.projectId WHERE r.latest = TRUE AND p.resultPublishedOn IS NOT NULL"
                        + " ORDER BY p.resultPublishedOn DESC, p.id DESC", PublishedResult.class).setMaxResults(most).getResultList();
    }

    private static void beyond(Filters where, String after) {
        Cursor.Token token = Cursor.Token.of(after, SORT);
        try {
            LocalDate day = LocalDate.parse(token.value());
            where.and("d.businessDay < ? OR (d.businessDay = ? AND d.id < ?)", day, day, token.id());
        } catch (DateTimeException tampered) {
            throw Cursor.Token.foreign();
        }
    }

    private static String token(PublishedDecision last) {
        return new Cursor.Token(SORT, last.id(), last.day().toString()).encode();
    }
}
