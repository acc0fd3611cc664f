package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.funding.domain.Allocation;
import vn.sinhke.funding.domain.CycleFunding;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.persistence.Allocations;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.BudgetOffices;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;
import vn.sinhke.workflow.History;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Rights;

/**
 * Moves what an allocation has not spent to another year, on a legal basis; it keeps the year it came from. What cycles
 * hold of it and have not paid out moves along and stays theirs. Source: Luật Ngân sách nhà nước 2015 Điều 64.
 */
@ApplicationScoped
@Retried
@Transactional
public class CarryOverAllocation {
    @Inject
    Allocations allocations;

    @Inject
    FundingCycles cycles;

    @Inject
    BudgetOffices offices;

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

    /** @param expires the last day of the money in its new year; the end of that year when null */
    public Long carryOver(Long id, Integer toYear, String legalBasis, LocalDate expires) {
        Allocation seen = allocations.find(id).filter(found -> offices.sees(actor.get(), found.agencyId()))
                .orElseThrow(Problem.NotFound::new);
        rights.demand(offices.keeps(actor.get(), seen.agencyId()), "FINANCE", "CARRY_OVER_ALLOCATION", "Allocation", id);
        List<FundingCycle> holders = cycles.lockHoldersOf(id);
        Allocation from = allocations.lock(List.of(id)).get(0);
        Map<CycleFunding, Money> unspent = unspent(holders, id);
        Money rest = unspent.values().stream().reduce(from.free(), Money::plus);
        check(from, toYear, legalBasis, expires, rest);
        unspent.forEach((funding, sum) -> {
            funding.release(sum);
            from.giveBack(sum);
        });
        Allocation next = from.carryOver(rest, toYear, legalBasis,
                expires == null ? LocalDate.of(toYear, 12, 31) : expires, actor.get().id(), clock.utc());
        allocations.add(next);
        unspent.forEach((funding, sum) -> {
            next.assign(sum);
            cycles.add(new CycleFunding(holder(holders, funding), next, sum, clock.utc()));
        });
        allocations.flush();
        history.note("Allocation", id, actor.get(), "CARRY_OVER_ALLOCATION", legalBasis, List.of());
        audit.append("CARRY_OVER_ALLOCATION", "Allocation", id, legalBasis + " " + rest);
        return next.id();
    }

    private Map<CycleFunding, Money> unspent(List<FundingCycle> holders, Long allocationId) {
        Map<CycleFunding, Money> unspent = new LinkedHashMap<>();
        holders.forEach(cycle -> cycles.account(cycle).unspent().forEach((funding, sum) -> {
            if (funding.allocationId().equals(allocationId) && !sum.isZero()) {
                unspent.put(funding, sum);
            }
        }));
        return unspent;
    }

    private static FundingCycle holder(List<FundingCycle> holders, CycleFunding funding) {
        return holders.stream().filter(cycle -> cycle.id().equals(funding.cycleId())).findFirst().orElseThrow();
    }

    private static void check(Allocation from, Integer toYear, String basis, LocalDate expires, Money rest) {
        List<Violation> wrong = new ArrayList<>();
        if (basis == null || basis.isBlank()) {
            wrong.add(new Violation("carry-over-legal-basis", "Luật NSNN 2015 Điều 64", "legalBasis", null, null,
                    "funding.carryOver.basis", List.of()));
        }
        if (toYear == null || toYear <= from.budgetYear() || toYear > EnterAllocation.LAST_YEAR) {
            wrong.add(Violation.of("carry-over-year", "toYear", "funding.carryOver.year", String.valueOf(from.budgetYear())));
        } else if (expires != null && expires.getYear() < toYear) {
            wrong.add(Violation.of("allocation-expiry", "expires", "funding.allocation.expiry", toYear.toString()));
        }
        if (rest.isZero()) {
            wrong.add(Violation.of("carry-over-rest", "amount", "funding.carryOver.rest"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.RulesBroken(wrong);
        }
    }
}
