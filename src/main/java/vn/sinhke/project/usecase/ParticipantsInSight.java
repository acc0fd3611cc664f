package vn.sinhke.project.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sinhke.household.query.HouseholdsInSight;
import vn.sinhke.project.domain.ProjectContent;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/**
 * Only households that the writer may know of come into a dossier, whichever way they come; those that are in it stay,
 * also when they or the dossier have moved since.
 */
@ApplicationScoped
public class ParticipantsInSight {
    @Inject
    HouseholdsInSight households;

    /** @param before the content that is to be replaced; null for a dossier that begins */
    void require(ProjectContent content, ProjectContent before) {
        Set<Long> coming = content.householdIds();
        if (before != null) {
            coming.removeAll(before.householdIds());
        }
        if (!coming.isEmpty()) {
            coming.removeAll(households.of(coming));
        }
        if (!coming.isEmpty()) {
            List<Violation> unknown = coming.stream().sorted()
                    .map(id -> Violation.of("household-known", "participants", "project.household.unknown", id.toString())).toList();
            throw new Problem.RulesBroken(unknown);
        }
    }
}
