package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sinhke.funding.domain.Allocation;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.CycleFunding;
import vn.sinhke.funding.domain.CycleWorkflow;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.persistence.Allocations;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.Purse;
import vn.sinhke.funding.query.Purses;
import vn.sinhke.funding.usecase.MoneyCases.Books;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.workflow.Occasion;
import vn.sinhke.workflow.Retried;
import vn.sinhke.workflow.Transitions;

/**
 * Moves one funding cycle: funds it from the agency's allocations, opens, accepts, settles, carries it over or cancels
 * it. The cycles of the dossier are held first, the allocations after them, so that nobody waits in a circle.
 */
@ApplicationScoped
@Retried
@Transactional
public class MoveCycle {
    @Inject
    FundingCycles cycles;

    @Inject
    Allocations allocations;

    @Inject
    Purses purses;

    @Inject
    MoneyCases cases;

    @Inject
    ProjectDetails details;

    @Inject
    Transitions transitions;

    @Inject
    BusinessClock clock;

    @Inject
    ViewMoney view;

    /** Moves a cycle of a dossier that the actor may see, and answers how it stands then. */
    public CycleView move(Long projectId, int no, CycleAction action, Seen seen, String comment) {
        details.visible(projectId);
        Books books = cases.books(projectId, cycles.lockOf(projectId));
        FundingCycle cycle = books.cycle(no);
        seen.check(books.standing());
        List<Allocation> held = action == CycleAction.FUND
                ? allocations.lockOf(books.standing().agencyId(), cycle.budgetYear()) : List.of();
        List<Purse> free = held.stream().map(MoveCycle::purse).toList();
        Occasion at = cases.occasion(books, cycle, free, comment);
        transitions.fire(CycleWorkflow.V1, cycle, action, seen.own(), at);
        cycle.touched(clock.today());
        switch (action) {
            case FUND -> fund(cycle, MoneyCases.wanted(cycle, books.account(cycle)), purses.covering(free, books.sites()), held);
            case CARRY_OVER -> {
                giveBack(books.account(cycle).unspent());
                cycle.moveToNextYear();
            }
            case CANCEL, SETTLE -> giveBack(books.account(cycle).unspent());
            case OPEN, ACCEPT -> { }
        }
        allocations.flush();
        return view.cycle(projectId, no);
    }

    private static Purse purse(Allocation allocation) {
        return new Purse(allocation.id(), allocation.source(), allocation.unitId(), allocation.expiresOn(), allocation.free());
    }

    private void fund(FundingCycle cycle, Map<FundingSource, Money> wanted, List<Purse> covering, List<Allocation> held) {
        Map<Long, Allocation> byId = held.stream().collect(Collectors.toMap(Allocation::id, allocation -> allocation));
        Map<FundingSource, Money> open = new HashMap<>(wanted);
        for (Purse purse : covering.stream().filter(purse -> !clock.today().isAfter(purse.expiresOn())).toList()) {
            Money missing = open.getOrDefault(purse.source(), Money.ZERO);
            Money taken = missing.isMoreThan(purse.free()) ? purse.free() : missing;
            if (!taken.isZero()) {
                Allocation from = byId.get(purse.allocationId());
                from.assign(taken);
                cycles.add(new CycleFunding(cycle, from, taken, clock.utc()));
                open.put(purse.source(), missing.minus(taken));
            }
        }
    }

    /** What a cycle does not spend goes back to where it came from. */
    private void giveBack(Map<CycleFunding, Money> unspent) {
        Map<CycleFunding, Money> some = new LinkedHashMap<>(unspent);
        some.values().removeIf(Money::isZero);
        Map<Long, Allocation> from = allocations.lock(some.keySet().stream().map(CycleFunding::allocationId)
                        .collect(Collectors.toCollection(TreeSet::new))).stream()
                .collect(Collectors.toMap(Allocation::id, allocation -> allocation));
        some.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().id())).forEach(entry -> {
            entry.getKey().release(entry.getValue());
            from.get(entry.getKey().allocationId()).giveBack(entry.getValue());
        });
    }
}
