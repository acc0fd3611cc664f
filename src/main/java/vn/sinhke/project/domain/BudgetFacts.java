package vn.sinhke.project.domain;

import java.util.List;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;

/** What the managing agency has for the first cycle of a dossier, told by the funding house. */
public record BudgetFacts(int year, List<Source> sources) {

    /**
     * One source of State money that the cycle asks for.
     *
     * @param free what the allocations that cover the dossier's places have neither assigned nor carried over
     * @param committed of that, what dossiers approved earlier still need for their own first cycles
     * @param dossiers how many those are
     */
    public record Source(FundingSource source, Money wanted, Money free, Money committed, int dossiers) {
        Money missing() {
            Money left = free.minus(committed);
            return wanted.isMoreThan(left) ? wanted.minus(left) : Money.ZERO;
        }
    }

    /** For each source what is missing, with what is free and to whom it is promised. */
    List<Violation> missing() {
        return sources.stream().filter(one -> !one.missing().isZero()).map(one -> Violation.of("budget-exists", "budget",
                one.dossiers() == 0 ? "guard.budget-exists" : "guard.budget-exists.committed",
                one.source(), String.valueOf(year), one.wanted(), one.free(), one.missing(), one.committed(), one.dossiers())).toList();
    }
}
