package vn.sinhke.funding.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.domain.PaymentState;
import vn.sinhke.project.domain.ProjectState;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.Actor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Role;

/** What waits on a person's money desk: cycles to fund, open, accept and settle, payments to check, approve and pay. */
@ApplicationScoped
public class MoneyDesk {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "sinhke")
    EntityManager em;

    @Inject
    Agencies agencies;

    /** Cycles of the person's agencies in the states on which the person acts, longest waiting first. */
    public List<WaitingMoney> cycles(Actor actor) {
        Set<CycleState> states = EnumSet.noneOf(CycleState.class);
        if (actor.has(Role.FINANCE_OFFICER)) {
            states.addAll(EnumSet.of(CycleState.PLANNED, CycleState.CARRIED_OVER, CycleState.FUNDED, CycleState.ACCEPTED));
        }
        if (actor.hasAny(EnumSet.of(Role.DEPT_HEAD, Role.DISTRICT_LEADER))) {
            states.addAll(EnumSet.of(CycleState.FUNDED, CycleState.OPEN));
        }
        if (actor.hasAny(EnumSet.of(Role.DEPT_APPRAISER, Role.DISTRICT_OFFICER))) {
            states.add(CycleState.OPEN);
        }
        List<Long> own = agencies(actor);
        return states.isEmpty() || own.isEmpty() ? List.of() : em.createQuery("SELECT p.id, p.code, p.name, c.no, c.state,"
                        + " c.plannedCentral + c.plannedLocal + c.plannedIntegrated, c.stateSince FROM FundingCycle c, Project p"
                        + " WHERE p.id = c.projectId AND c.state IN :states AND p.agencyId IN :agencies AND p.state IN :running"
                        + " ORDER BY c.stateSince, c.id", Object[].class)
                .setParameter("states", states).setParameter("agencies", own)
                .setParameter("running", EnumSet.of(ProjectState.APPROVED, ProjectState.IN_PROGRESS, ProjectState.COMPLETED))
                .setMaxResults(MOST).getResultList().stream().map(MoneyDesk::row).toList();
    }

    /** Payments of the person's agencies in the states on which the person acts, longest waiting first. */
    public List<WaitingMoney> payments(Actor actor) {
        Set<PaymentState> states = EnumSet.noneOf(PaymentState.class);
        if (actor.has(Role.FINANCE_OFFICER)) {
            states.addAll(EnumSet.of(PaymentState.DRAFT, PaymentState.REQUESTED, PaymentState.APPROVED));
        }
        if (actor.hasAny(EnumSet.of(Role.DEPT_HEAD, Role.DISTRICT_LEADER))) {
            states.add(PaymentState.CHECKED);
        }
        List<Long> own = agencies(actor);
        return states.isEmpty() || own.isEmpty() ? List.of() : em.createQuery("SELECT p.id, p.code, p.name, y.cycleNo, y.state,"
                        + " y.amount, y.stateSince FROM Payment y, Project p WHERE p.id = y.projectId AND y.state IN :states"
                        + " AND p.agencyId IN :agencies AND p.state = :running ORDER BY y.stateSince, y.id", Object[].class)
                .setParameter("states", states).setParameter("agencies", own).setParameter("running", ProjectState.IN_PROGRESS)
                .setMaxResults(MOST).getResultList().stream().map(MoneyDesk::row).toList();
    }

    private List<Long> agencies(Actor actor) {
        return actor.roles().stream().map(held -> held.agencyId() != null ? held.agencyId()
                        : held.unitId() == null ? null : agencies.committeeOf(held.unitId()).map(AgencyView::id).orElse(null))
                .filter(id -> id != null).distinct().toList();
    }

    private static WaitingMoney row(Object[] row) {
        return new WaitingMoney((Long) row[0], (String) row[1], (String) row[2], (Integer) row[3], (Enum<?>) row[4],
                Money.vnd(((Number) row[5]).longValue()), (LocalDate) row[6]);
    }
}
