package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sinhke.audit.usecase.AuditLog;
import vn.sinhke.funding.domain.Allocation;
import vn.sinhke.funding.domain.CycleFunding;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.persistence.Allocations;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.Purse;
import vn.sinhke.funding.query.Purses;
import vn.sinhke.funding.usecase.MoneyCases.Books;
import vn.sinhke.reference.query.Agencies;
import vn.sinhke.reference.query.AgencySuccession;
import vn.sinhke.reference.query.AgencyView;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.CurrentActor;
import vn.sinhke.workflow.History;

/** Takes a cycle's money from the allocations of the managing agency, and from those of the agencies that it followed. */
@ApplicationScoped
class FundCycle {
    @Inject
    FundingCycles cycles;

    @Inject
    Allocations allocations;

    @Inject
    AgencySuccession succession;

    @Inject
    Agencies agencies;

    @Inject
    History history;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    /** The allocations that may pay, held until the transaction ends. */
    List<Allocation> hold(Books books, FundingCycle cycle) {
        return allocations.lockOf(succession.heritage(books.standing().agencyId()), cycle.budgetYear());
    }

    void take(Books books, FundingCycle cycle, List<Purse> covering, List<Allocation> held) {
        Map<Long, Allocation> byId = held.stream().collect(Collectors.toMap(Allocation::id, allocation -> allocation));
        Purses.taking(MoneyCases.wanted(cycle, books.account(cycle)), covering, clock.today()).forEach((purse, taken) -> {
            Allocation from = byId.get(purse.allocationId());
            from.assign(taken);
            cycles.add(new CycleFunding(cycle, from, taken, clock.utc()));
            if (!from.agencyId().equals(books.standing().agencyId())) {
                noteInherited(books.standing().id(), from);
            }
        });
    }

    /** Money that a decision gave to an agency that is no more: the dossier's history says on which decision its successor took it. */
    private void noteInherited(Long projectId, Allocation from) {
        String what = from.decisionNo() + " · " + agencies.byId(from.agencyId()).map(AgencyView::name).orElse("");
        history.note("Project", projectId, actor.get(), "TAKE_OVER_ALLOCATION", what, List.of());
        audit.append("TAKE_OVER_ALLOCATION", "Allocation", from.id(), what);
    }
}
