package vn.sinhke.project.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.sinhke.shared.Violation;

/**
 * What the dossier must know of its council, told by the appraisal house.
 *
 * @param seat the seat of the actor: CHAIR, SECRETARY, MEMBER or null
 * @param memberIds accounts that sit or sat in it
 * @param conflicted names of members with a declared conflict of interest
 * @param resultProblems why the council cannot conclude, quorum first; empty when it can
 * @param passProblems why its sheets do not carry the conclusion "pass"
 */
public record CouncilFacts(String decisionNo, String seat, Set<Long> memberIds, List<String> conflicted,
                           List<Violation> resultProblems, List<Violation> passProblems, BigDecimal average) {
    public static final CouncilFacts NONE =
            new CouncilFacts(null, null, Set.of(), List.of(), List.of(), List.of(), null);

    public boolean isSet() {
        return decisionNo != null;
    }
}
