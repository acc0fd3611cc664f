package vn.sinhke.project.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.project.domain.BudgetLine;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.project.domain.QuotedItem;
import vn.sinhke.reference.domain.Livelihood;
import vn.sinhke.reference.query.Livelihoods;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Filters;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.VietnameseText;

/** Approved projects of the same livelihood, among those that the reader may see: three statements. */
@ApplicationScoped
public class SimilarProjects {
    private static final Set<ProjectState> APPROVED = EnumSet.of(ProjectState.APPROVED, ProjectState.IN_PROGRESS, ProjectState.SUSPENDED,
            ProjectState.COMPLETED, ProjectState.SETTLED, ProjectState.FOLLOW_UP, ProjectState.CLOSED);
    /** How many of the latest approved ones are looked at. */
    private static final int LOOKED_AT = 300;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    ProjectScope scope;

    @Inject
    Livelihoods livelihoods;

    @Inject
    CurrentActor actor;

    /** Those of the very same product first, then the latest; none for a product of no known livelihood. */
    public List<SimilarProject> to(ProjectDetail dossier, int most) {
        ProjectContent content = dossier.content();
        Optional<Livelihood> kind = livelihoods.of(content.product());
        if (kind.isEmpty()) {
            return List.of();
        }
        String same = VietnameseText.fold(content.product()).strip();
        List<Object[]> found = candidates(dossier).stream().filter(row -> livelihoods.of((String) row[3]).equals(kind))
                .sorted(Comparator.comparing(row -> !Objects.equals(row[4], same))).limit(most).toList();
        List<Long> ids = found.stream().map(row -> (Long) row[0]).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, BigDecimal> heads = heads(ids);
        Map<Long, Money> prices = mainItem(content).map(line -> prices(ids, line)).orElse(Map.of());
        return found.stream().map(row -> new SimilarProject((Long) row[0], (String) row[1], (String) row[2], (Integer) row[5], (Integer) row[6],
                heads.getOrDefault((Long) row[0], BigDecimal.ZERO), Money.vnd((Long) row[7]), Money.vnd((Long) row[8]),
                prices.get((Long) row[0]))).toList();
    }

    /** The dossier itself, as its own row of the comparison. */
    public SimilarProject itself(ProjectDetail dossier) {
        ProjectContent content = dossier.content();
        BigDecimal heads = content.participants().stream().map(one -> one.stock() == null ? BigDecimal.ZERO : one.stock())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SimilarProject(dossier.id(), dossier.code(), dossier.name(), content.cycles().isEmpty() ? null : content.cycles().get(0).budgetYear(),
                content.participants().size(), heads, dossier.total(), dossier.stateSupport(), mainItem(content).map(BudgetLine::unitPrice).orElse(null));
    }

    /** The item on which most is spent: what the comparison of prices is about. */
    public Optional<BudgetLine> mainItem(ProjectContent content) {
        return content.budget().stream().max(Comparator.comparing(BudgetLine::amount));
    }

    private List<Object[]> candidates(ProjectDetail dossier) {
        Filters where = new Filters().in("p.state", APPROVED).eq("p.type", dossier.content().type()).and("p.id <> ?", dossier.id());
        scope.narrow(where, actor.get());
        return where.bind(em.createQuery("SELECT p.id, p.code, p.name, p.product, p.productKey, p.firstBudgetYear, p.participantCount, p.totalCost,"
                + " p.stateSupport FROM Project p" + where.where() + " ORDER BY p.id DESC", Object[].class)).setMaxResults(LOOKED_AT).getResultList();
    }

    private Map<Long, BigDecimal> heads(List<Long> ids) {
        Map<Long, BigDecimal> heads = new HashMap<>();
        em.createQuery("SELECT p.id, SUM(m.stock) FROM Project p JOIN p.participants m WHERE p.id IN :ids AND m.stock IS NOT NULL GROUP BY p.id", Object[].class)
                .setParameter("ids", ids).getResultList().forEach(row -> heads.put((Long) row[0], (BigDecimal) row[1]));
        return heads;
    }

    /** What each paid for the item on average, weighted by quantity. */
    private Map<Long, Money> prices(List<Long> ids, BudgetLine item) {
        String key = QuotedItem.key(item.item(), item.unit());
        Map<Long, BigDecimal> spent = new HashMap<>();
        Map<Long, BigDecimal> bought = new HashMap<>();
        em.createQuery("SELECT p.id, b.item, b.unit, b.quantity, b.unitPrice FROM Project p JOIN p.budget b WHERE p.id IN :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().filter(row -> QuotedItem.key((String) row[1], (String) row[2]).equals(key)).forEach(row -> {
                    BigDecimal quantity = (BigDecimal) row[3];
                    spent.merge((Long) row[0], quantity.multiply(BigDecimal.valueOf((Long) row[4])), BigDecimal::add);
                    bought.merge((Long) row[0], quantity, BigDecimal::add);
                });
        Map<Long, Money> prices = new HashMap<>();
        bought.forEach((id, quantity) -> {
            if (quantity.signum() > 0) {
                prices.put(id, Money.vnd(spent.get(id).divide(quantity, 0, RoundingMode.HALF_UP).longValueExact()));
            }
        });
        return prices;
    }
}
