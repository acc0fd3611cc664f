package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sinhke.funding.domain.Allocation;
import vn.sinhke.funding.domain.ContinuationFacts;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.CycleWorkflow;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.persistence.Allocations;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.Purse;
import vn.sinhke.funding.query.Purses;
import vn.sinhke.funding.usecase.MoneyCases.Books;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.workflow.History;
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
    FundCycle funding;

    @Inject
    GiveBack giving;

    @Inject
    Purses purses;

    @Inject
    MoneyCases cases;

    @Inject
    ProjectDetails details;

    @Inject
    Transitions transitions;

    @Inject
    History history;

    @Inject
    CurrentActor actor;

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
                ? funding.hold(books, cycle) : List.of();
        List<Purse> free = held.stream().map(MoveCycle::purse).toList();
        Occasion at = cases.occasion(books, cycle, free, comment);
        List<String> named = action == CycleAction.OPEN && no > 1 ? at.fact(ContinuationFacts.class).orElseThrow().notEligible() : List.of();
        transitions.fire(CycleWorkflow.V1, cycle, action, seen.own(), at);
        cycle.touched(clock.today());
        switch (action) {
            case FUND -> funding.take(books, cycle, purses.covering(free, books.sites()), held);
            case CARRY_OVER -> {
                giving.back(books.account(cycle).unspent());
                cycle.moveToNextYear();
            }
            case CANCEL, SETTLE -> giving.back(books.account(cycle).unspent());
            case OPEN -> noteChecked(projectId, named, comment);
            case ACCEPT -> { }
        }
        allocations.flush();
        return view.cycle(projectId, no);
    }

    /** Whom the new look at the list found, and what the agency does about them. */
    private void noteChecked(Long projectId, List<String> named, String comment) {
        if (!named.isEmpty()) {
            history.note("Project", projectId, actor.get(), "CHECK_PARTICIPANTS", String.join("; ", named) + " · " + comment, List.of());
        }
    }

    private static Purse purse(Allocation allocation) {
        return new Purse(allocation.id(), allocation.agencyId(), allocation.source(), allocation.unitId(), allocation.expiresOn(), allocation.free());
    }
}
