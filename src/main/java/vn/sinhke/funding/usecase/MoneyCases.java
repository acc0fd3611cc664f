package vn.sinhke.funding.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sinhke.funding.domain.AdvanceLimit;
import vn.sinhke.funding.domain.ContinuationFacts;
import vn.sinhke.funding.domain.CycleAccount;
import vn.sinhke.funding.domain.CycleFacts;
import vn.sinhke.funding.domain.CycleFacts.Previous;
import vn.sinhke.funding.domain.CycleFunding;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.funding.domain.Payment;
import vn.sinhke.funding.domain.PaymentFacts;
import vn.sinhke.funding.persistence.FundingCycles;
import vn.sinhke.funding.query.Purse;
import vn.sinhke.funding.query.Purses;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.project.domain.Site;
import vn.sinhke.project.domain.Standing;
import vn.sinhke.project.query.ProjectCases;
import vn.sinhke.project.query.ProjectDetails;
import vn.sinhke.project.query.Standings;
import vn.sinhke.reference.query.LegalParameter;
import vn.sinhke.reference.query.LegalParameters;
import vn.sinhke.reference.query.ParameterCode;
import vn.sinhke.shared.BusinessClock;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.ProjectType;
import vn.sinhke.shared.Together;
import vn.sinhke.workflow.Occasion;

/** Reads everything that the guards of one dossier's cycles and payments ask, for moving them and for showing what may be moved. */
@ApplicationScoped
class MoneyCases {
    @Inject
    Together together;

    @Inject
    FundingCycles cycles;

    @Inject
    Purses purses;

    @Inject
    Standings standings;

    @Inject
    ProjectDetails details;

    @Inject
    ProjectCases eligibility;

    @Inject
    LegalParameters parameters;

    @Inject
    BusinessClock clock;

    /** All cycles of a dossier with their accounts, in their order. */
    record Books(Standing standing, List<Long> sites, List<FundingCycle> cycles, Map<Long, CycleAccount> accounts, List<Payment> payments) {
        FundingCycle cycle(int no) {
            return cycles.stream().filter(cycle -> cycle.no() == no).findFirst()
                    .orElseThrow(Problem.NotFound::new);
        }

        CycleAccount account(FundingCycle cycle) {
            return accounts.get(cycle.id());
        }

        Money openAdvances() {
            return accounts.values().stream().map(CycleAccount::openAdvances).reduce(Money.ZERO, Money::plus);
        }

        List<Previous> earlier(FundingCycle cycle) {
            return cycles.stream().filter(other -> other.no() < cycle.no()).sorted(Comparator.comparing(FundingCycle::no))
                    .map(other -> new Previous(other.no(), other.state(), account(other).openAdvances())).toList();
        }
    }

    /** The books as they are now; final only when the cycles were locked before. */
    Books books(Long projectId, List<FundingCycle> of) {
        List<Long> ids = of.stream().map(FundingCycle::id).toList();
        return books(projectId, of, cycles.fundings(ids));
    }

    /** The books to be looked at, read once in a request that only shows them. */
    Books shown(Long projectId) {
        return together.once(Books.class, projectId.toString(), () -> {
            Map<FundingCycle, List<CycleFunding>> all = cycles.shown(projectId);
            return books(projectId, List.copyOf(all.keySet()), all.values().stream().flatMap(List::stream).toList());
        });
    }

    private Books books(Long projectId, List<FundingCycle> of, List<CycleFunding> fundings) {
        List<Long> ids = of.stream().map(FundingCycle::id).toList();
        List<Payment> payments = cycles.payments(ids);
        Map<Long, CycleAccount> accounts = new HashMap<>();
        ids.forEach(id -> accounts.put(id, new CycleAccount(
                fundings.stream().filter(funding -> funding.cycleId().equals(id)).toList(),
                payments.stream().filter(payment -> payment.cycleId().equals(id)).toList())));
        return new Books(standings.of(projectId),
                details.read(projectId).content().sites().stream().map(Site::unitId).toList(), of, accounts, payments);
    }

    Occasion occasion(Books books, FundingCycle cycle, List<Purse> ofAgencyAndYear, String comment) {
        List<Purse> covering = purses.covering(ofAgencyAndYear, books.sites());
        CycleAccount account = books.account(cycle);
        return Occasion.on(clock.today(), comment, List.of())
                .with(Standing.class, books.standing())
                .with(CycleFacts.class, new CycleFacts(Purses.needs(wanted(cycle, account), covering, clock.today()),
                        books.earlier(cycle), account))
                .asking(ContinuationFacts.class, () -> continuation(cycle.projectId()));
    }

    private ContinuationFacts continuation(Long projectId) {
        LocalDate day = clock.today();
        ProjectContent content = details.read(projectId).content();
        return new ContinuationFacts(content.type() == ProjectType.VALUE_CHAIN && content.contracts().stream().allMatch(one -> one.hasEnded(day)),
                eligibility.notEligible(content, day));
    }

    Occasion occasion(Books books, Payment payment, String comment) {
        FundingCycle cycle = books.cycle(payment.cycleNo());
        return Occasion.on(clock.today(), comment, List.of())
                .with(Standing.class, books.standing())
                .with(PaymentFacts.class, new PaymentFacts(cycle.state(), books.account(cycle), cycle.plannedTotal(),
                        advanceLimit(books.standing()), books.openAdvances()));
    }

    /** What the limit leaves for advances of this cycle; nothing while an earlier advance of the dossier is not cleared. */
    Money advanceLeft(Books books, FundingCycle cycle) {
        Money most = advanceLimit(books.standing()).of(cycle.plannedTotal());
        Money taken = books.account(cycle).advances(null);
        return books.openAdvances().isZero() && most.isMoreThan(taken) ? most.minus(taken) : Money.ZERO;
    }

    private AdvanceLimit advanceLimit(Standing standing) {
        LegalParameter limit = parameters.at(ParameterCode.ADVANCE_PERCENT, clock.today(), standing.provinceId());
        return new AdvanceLimit(limit.value(), limit.article());
    }

    /** What a cycle was approved with and does not hold yet. */
    static Map<FundingSource, Money> wanted(FundingCycle cycle, CycleAccount account) {
        Map<FundingSource, Money> wanted = new EnumMap<>(FundingSource.class);
        cycle.planned().forEach((source, sum) -> {
            Money held = account.funded(source);
            wanted.put(source, sum.isMoreThan(held) ? sum.minus(held) : Money.ZERO);
        });
        return wanted;
    }
}
