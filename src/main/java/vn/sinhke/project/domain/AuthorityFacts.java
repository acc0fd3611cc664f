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
 * @param communeSince the day since which the commune decides in the district's stead; null while there are districts
 */
public record AuthorityFacts(Money limit, String article, LocalDate from, LocalDate communeSince) {
    /** The rule's code, by which pages and programs know it. */
    public static final String RULE = "within-authority";

    /** What speaks against anybody's deciding on a dossier that is still with its district: there are none any more (ADR 121). */
    public Optional<Violation> abolished(Project project) {
        return communeSince != null && project.isWithADistrict()
                ? Optional.of(Violation.of("district-abolished", "unit", "guard.district-abolished", communeSince)) : Optional.empty();
    }

    public boolean covers(Money stateSupport) {
        return !stateSupport.isMoreThan(limit);
    }

    /** What speaks against the district's deciding on so much; empty up to the limit. */
    public Optional<Violation> excess(Money stateSupport) {
        return covers(stateSupport) ? Optional.empty() : Optional.of(new Violation(RULE, article, "budget", Long.toString(stateSupport.dong()),
                Long.toString(limit.dong()), "guard.within-authority", List.of(stateSupport, limit, article, from)));
    }
}
