package vn.sinhke.funding.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sinhke.funding.domain.CycleAccount;
import vn.sinhke.funding.domain.CycleAction;
import vn.sinhke.funding.domain.CycleState;
import vn.sinhke.funding.domain.FundingCycle;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;

/**
 * One cycle with its account, and what the person who looks may do to it.
 *
 * @param left what may still be asked for today
 * @param advanceLeft what may still be asked for in advance; nothing while an earlier advance is not cleared
 */
public record CycleView(Long id, int no, int budgetYear, CycleState state, LocalDate stateSince, LocalDate from,
                        LocalDate to, Money planned, Money funded, Money paid, Money underWay, Money left,
                        Money openAdvances, Money advanceLeft, int version, List<Move> moves) implements Serializable {

    /** An action open to the person, with what still blocks it. */
    public record Move(CycleAction action, List<Violation> blockedBy) implements Serializable {
        public boolean isBlocked() {
            return !blockedBy.isEmpty();
        }
    }

    static CycleView of(FundingCycle cycle, CycleAccount account, LocalDate day, Money advanceLeft, List<Move> moves) {
        return new CycleView(cycle.id(), cycle.no(), cycle.budgetYear(), cycle.state(), cycle.stateSince(), cycle.from(),
                cycle.to(), cycle.plannedTotal(), account.funded(), account.paid(), account.underWay(),
                account.left(day, null), account.openAdvances(), advanceLeft, cycle.version(), List.copyOf(moves));
    }

    public String etag() {
        return "c" + version;
    }
}
