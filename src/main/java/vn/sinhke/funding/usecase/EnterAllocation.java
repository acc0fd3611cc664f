package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.funding.domain.Allocation;
import vn.sinhke.funding.domain.CapitalKind;
import vn.sinhke.funding.persistence.Allocations;
import vn.sinhke.funding.query.BudgetOffices;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.reference.query.Units;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Rights;

/** A finance officer enters what a decision allots to the own agency for a place and a year. */
@ApplicationScoped
@Transactional
public class EnterAllocation {
    public static final int FIRST_YEAR = 2016;
    public static final int LAST_YEAR = 2050;

    @Inject
    Allocations allocations;

    @Inject
    BudgetOffices offices;

    @Inject
    Units units;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    Rights rights;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    /**
     * What the officer wrote; anything may be missing.
     *
     * @param expires the last day on which it may be spent; the end of the budget year when null
     */
    public record Entry(FundingSource source, Integer budgetYear, Long unitId, Money amount, CapitalKind capital,
                        String decisionNo, LocalDate expires) { }

    /** Answers the id of the new allocation, or refuses with everything that is wrong at once. */
    public Long enter(Entry entry) {
        List<BudgetOffices.Office> own = offices.of(actor.get());
        rights.demand(!own.isEmpty(), "FINANCE", "ENTER_ALLOCATION", "Allocation", null);
        BudgetOffices.Office office = own.stream().filter(one -> entry.unitId() != null
                && units.isWithin(entry.unitId(), one.areaId())).findFirst().orElse(null);
        List<Violation> wrong = check(entry);
        if (entry.unitId() != null && office == null) {
            wrong.add(Violation.of("allocation-unit-in-territory", "unit", "funding.allocation.territory",
                    units.name(entry.unitId())));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
        LocalDate expires = entry.expires() == null ? LocalDate.of(entry.budgetYear(), 12, 31) : entry.expires();
        Allocation made = new Allocation(new Allocation.Grant(entry.source(), entry.budgetYear(), entry.unitId(),
                office.agencyId(), entry.amount(), entry.capital(), entry.decisionNo(), expires),
                actor.get().id(), clock.utc());
        allocations.add(made);
        history.note("Allocation", made.id(), actor.get(), "ENTER_ALLOCATION", entry.decisionNo(), List.of());
        audit.append("ENTER_ALLOCATION", "Allocation", made.id(), entry.decisionNo() + " " + entry.amount());
        return made.id();
    }

    private static List<Violation> check(Entry entry) {
        List<Violation> wrong = new ArrayList<>();
        if (entry.source() == null || !entry.source().isState()) {
            wrong.add(Violation.of("allocation-state-source", "source", "funding.source.state"));
        }
        if (entry.budgetYear() == null || entry.budgetYear() < FIRST_YEAR || entry.budgetYear() > LAST_YEAR) {
            wrong.add(Violation.of("allocation-year", "budgetYear", "shape.integer", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        if (entry.unitId() == null) {
            wrong.add(Violation.of("unit-known", "unit", "funding.unit.unknown"));
        }
        if (entry.amount() == null || entry.amount().dong() <= 0) {
            wrong.add(Violation.of("allocation-amount-positive", "amount", "funding.amount.positive"));
        }
        if (entry.capital() == null) {
            wrong.add(Violation.of("shape-required", "capital", "shape.required"));
        }
        if (entry.decisionNo() == null || entry.decisionNo().isBlank()) {
            wrong.add(Violation.of("shape-required", "decisionNo", "shape.required"));
        }
        if (entry.expires() != null && entry.budgetYear() != null && entry.expires().getYear() < entry.budgetYear()) {
            wrong.add(Violation.of("allocation-expiry", "expires", "funding.allocation.expiry", entry.budgetYear().toString()));
        }
        return wrong;
    }
}
