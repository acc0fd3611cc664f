package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.domain.PaymentKind;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.MoneyFacts;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Part;
import vn.sinhke.shared.Together;
import vn.sinhke.shared.Violation;

/** What a dossier must know of its money before it may move. */
@ApplicationScoped
public class ProjectMoney {
    private static final Set<CycleState> NOT_DONE = EnumSet.of(CycleState.PLANNED, CycleState.FUNDED, CycleState.OPEN,
            CycleState.CARRIED_OVER);

    @Inject
    Together together;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Purses purses;

    /** What of a dossier's money is not settled yet; final only while its cycles are held. */
    public List<Violation> unsettled(Long projectId) {
        return facts(projectId).unsettled();
    }

    public MoneyFacts facts(Long projectId) {
        List<Due> due = together.rows(due(projectId));
        return new MoneyFacts(cyclesIn(projectId, NOT_DONE::contains),
                due.stream().filter(one -> one.state() == PaymentState.PAID).map(one -> Money.vnd(one.dong())).reduce(Money.ZERO, Money::plus),
                due.stream().filter(one -> one.state().isUnderWay()).map(Due::voucherNo).toList());
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

    private List<Integer> cyclesIn(Long projectId, Predicate<CycleState> states) {
        return cycles(projectId).stream().filter(one -> states.test(one.state())).map(CycleStanding::no).toList();
    }

    /** A cycle and where it stands. */
    public record CycleStanding(int no, CycleState state, int budgetYear) { }

    /** All cycles of a dossier by their numbers. */
    public List<CycleStanding> cycles(Long projectId) {
        return together.rows(standing(projectId));
    }

    private static Part<CycleStanding> standing(Long projectId) {
        return Part.of(CycleStanding.class, "cycle_no", "cycle_no, state, budget_year", "FROM funding_cycle WHERE project_id = ?", projectId);
    }

    private record Due(String voucherNo, PaymentState state, long dong) { }

    /** Payments that the settlement waits for: those under way, and advances that are not cleared. */
    private static Part<Due> due(Long projectId) {
        return Part.of(Due.class, "id", "voucher_no, state, amount", "FROM payment WHERE project_id = ? AND (state IN (?, ?, ?) OR kind = ? AND state = ?)",
                projectId, PaymentState.REQUESTED, PaymentState.CHECKED, PaymentState.APPROVED, PaymentKind.ADVANCE, PaymentState.PAID);
    }

    /** What is read here of a dossier, to be read together with more. */
    public static List<Part<?>> parts(Long projectId) {
        return List.of(standing(projectId), due(projectId));
    }

    /** What the agency that manages this dossier has free for every cycle, to be read together with more. */
    public List<Part<?>> pursesOfCycles(Long projectId, Long agencyId) {
        return cycles(projectId).stream().map(CycleStanding::budgetYear).distinct().<Part<?>>map(year -> purses.part(agencyId, year)).toList();
    }
}
