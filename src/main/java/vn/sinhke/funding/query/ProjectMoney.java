package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sinhke.funding.domain.CycleFacts.Need;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.MoneyFacts;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Site;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.Money;

/** What a dossier must know of its money before it may move. */
@ApplicationScoped
public class ProjectMoney {
    private static final Set<CycleState> NOT_DONE = EnumSet.of(CycleState.PLANNED, CycleState.FUNDED, CycleState.OPEN,
            CycleState.CARRIED_OVER);

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Purses purses;

    @Inject
    LegalParameters parameters;

    public MoneyFacts facts(Long projectId, ProjectContent content, Long agencyId, Long provinceId, LocalDate day) {
        return new MoneyFacts(shortOfBudget(content, agencyId, day), openCycles(projectId), openAdvances(projectId),
                Money.vnd(parameters.at(ParameterCode.DISTRICT_APPROVAL_LIMIT, day, provinceId).value().longValue()));
    }

    /** State money of the first cycle that no allocation of the managing agency covers. */
    private Money shortOfBudget(ProjectContent content, Long agencyId, LocalDate day) {
        CyclePlan first = content.cycles().stream().min(Comparator.comparing(CyclePlan::no)).orElse(null);
        if (first == null) {
            return content.stateSupport();
        }
        int year = first.budgetYear() == null ? day.getYear() : first.budgetYear();
        List<Purse> covering = purses.covering(purses.of(agencyId, year), content.sites().stream().map(Site::unitId).toList());
        return Purses.needs(stateMoney(content, first.no()), covering, day).stream().map(Need::missing)
                .reduce(Money.ZERO, Money::plus);
    }

    /** State money of a planned cycle by source. */
    public static Map<FundingSource, Money> stateMoney(ProjectContent content, int cycle) {
        Map<FundingSource, Money> wanted = new EnumMap<>(FundingSource.class);
        for (FundingSource source : FundingSource.values()) {
            if (source.isState()) {
                wanted.put(source, content.of(cycle, source));
            }
        }
        return wanted;
    }

    /** Where a cycle stands; empty when the dossier has none of this number. */
    public Optional<CycleState> state(Long projectId, int no) {
        return em.createQuery("SELECT c.state FROM FundingCycle c WHERE c.projectId = :id AND c.no = :no", CycleState.class)
                .setParameter("id", projectId).setParameter("no", no).getResultStream().findFirst();
    }

    private List<Integer> openCycles(Long projectId) {
        return em.createQuery("SELECT c.no FROM FundingCycle c WHERE c.projectId = :id AND c.state IN :states ORDER BY c.no",
                        Integer.class).setParameter("id", projectId).setParameter("states", NOT_DONE).getResultList();
    }

    private Money openAdvances(Long projectId) {
        Number sum = em.createQuery("SELECT COALESCE(SUM(p.amount), 0) FROM Payment p WHERE p.projectId = :id"
                        + " AND p.kind = :advance AND p.state = :paid", Number.class).setParameter("id", projectId)
                .setParameter("advance", PaymentKind.ADVANCE).setParameter("paid", PaymentState.PAID).getSingleResult();
        return Money.vnd(sum.longValue());
    }
}
