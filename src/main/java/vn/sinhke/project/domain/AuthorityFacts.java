package vn.sinhke.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.shared.Money;
import vn.sinhke.shared.Violation;

/**
 * How far a district decides by itself.
 *
 * @param limit the most State support, in whole đồng, on which the district decides; this sum still is the district's
 * @param article the act that says so
 * @param from the day since which it holds
 */
public record AuthorityFacts(Money limit, String article, LocalDate from) {
    /** The rule's code, by which pages and programs know it. */
    public static final String RULE = "within-authority";

    public boolean covers(Money stateSupport) {
        return !stateSupport.isMoreThan(limit);
    }

    /** What speaks against the district's deciding on so much; empty up to the limit. */
    public Optional<Violation> excess(Money stateSupport) {
        return covers(stateSupport) ? Optional.empty() : Optional.of(new Violation(RULE, article, "budget", Long.toString(stateSupport.dong()),
                Long.toString(limit.dong()), "guard.within-authority", List.of(stateSupport, limit, article, from)));
    }
}
