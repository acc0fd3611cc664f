package vn.sinhke.funding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.sinhke.project.domain.CyclePlan;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;
import vn.sinhke.workflow.Subject;

/** One production and funding cycle of an approved dossier, with the State money that the approval gives it. */
@Entity
@Table(name = "funding_cycle")
public class FundingCycle implements Subject<CycleState> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "project_id", updatable = false)
    private Long projectId;

    @Column(name = "cycle_no", updatable = false)
    private int no;

    @Column(name = "budget_year")
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CycleState state = CycleState.PLANNED;

    @Column(name = "state_since")
    private LocalDate stateSince;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "planned_central")
    private long plannedCentral;

    @Column(name = "planned_local")
    private long plannedLocal;

    @Column(name = "planned_integrated")
    private long plannedIntegrated;

    protected FundingCycle() { }

    public FundingCycle(Long projectId, CyclePlan plan, Map<FundingSource, Money> planned, LocalDate day) {
        this.projectId = projectId;
        this.no = plan.no();
        this.budgetYear = plan.budgetYear() == null ? day.getYear() : plan.budgetYear();
        this.from = plan.from();
        this.to = plan.to();
        this.stateSince = day;
        this.plannedCentral = planned.getOrDefault(FundingSource.CENTRAL_BUDGET, Money.ZERO).dong();
        this.plannedLocal = planned.getOrDefault(FundingSource.LOCAL_BUDGET, Money.ZERO).dong();
        this.plannedIntegrated = planned.getOrDefault(FundingSource.INTEGRATED_FUND, Money.ZERO).dong();
    }

    /** State money by source as approved; sources with nothing are left out. */
    public Map<FundingSource, Money> planned() {
        Map<FundingSource, Money> planned = new EnumMap<>(FundingSource.class);
        planned.put(FundingSource.CENTRAL_BUDGET, Money.vnd(plannedCentral));
        planned.put(FundingSource.LOCAL_BUDGET, Money.vnd(plannedLocal));
        planned.put(FundingSource.INTEGRATED_FUND, Money.vnd(plannedIntegrated));
        planned.values().removeIf(Money::isZero);
        return planned;
    }

    public Money plannedTotal() {
        return Money.vnd(plannedCentral + plannedLocal + plannedIntegrated);
    }

    /** A carried-over cycle is paid from the next year's budget. */
    public void moveToNextYear() {
        budgetYear++;
    }

    public void touched(LocalDate day) {
        stateSince = day;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public CycleState state() {
        return state;
    }

    @Override
    public void enter(CycleState next) {
        state = next;
    }

    public Long projectId() {
        return projectId;
    }

    public int no() {
        return no;
    }

    public int budgetYear() {
        return budgetYear;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public LocalDate stateSince() {
        return stateSince;
    }
}
