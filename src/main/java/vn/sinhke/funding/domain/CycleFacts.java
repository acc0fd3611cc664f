package vn.sinhke.funding.domain;

import java.util.List;
import vn.sinhke.project.domain.FundingSource;
import vn.sinhke.shared.Money;

/**
 * What the guards of a cycle ask beyond the cycle itself.
 *
 * @param needs for each source what the cycle still needs and what the agency has for it
 * @param previous the cycle before, or null for the first
 */
public record CycleFacts(List<Need> needs, Previous previous, CycleAccount account) {

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
}
