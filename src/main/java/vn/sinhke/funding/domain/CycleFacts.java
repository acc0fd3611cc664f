package vn.sinhke.funding.domain;

import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/**
 * What the guards of a cycle ask beyond the cycle itself.
 *
 * @param needs for each source what the cycle still needs and what the agency has for it
 * @param earlier the cycles before, in their order; empty for the first
 */
public record CycleFacts(List<Need> needs, List<Previous> earlier, CycleAccount account) {

    /**
     * One source of State money.
     *
     * @param expired free money of the right place and year that can no longer be spent
     */
    public record Need(FundingSource source, Money wanted, Money available, Money expired) {
        public Money missing() {
            return wanted.isMoreThan(available) ? wanted.minus(available) : Money.ZERO;
        }
    }

    public record Previous(int no, CycleState state, Money openAdvances) { }

    /** The cycle right before, where there is one. */
    Optional<Previous> previous() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }
}
