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
 * @param passProblems why its sheets do not carry the conclusion "pass"; empty while the scores are closed, and judged once more
 *     under the council's lock when it concludes
 * @param average null while the scores are closed
 */
public record CouncilFacts(String decisionNo, String seat, Set<Long> memberIds, List<String> conflicted,
                           List<Violation> resultProblems, List<Violation> passProblems, BigDecimal average,
                           Minutes minutes) {
    public static final CouncilFacts NONE =
            new CouncilFacts(null, null, Set.of(), List.of(), List.of(), List.of(), null, Minutes.NONE);

    /**
     * How far the minutes of the round's meeting are.
     *
     * @param begun whether a meeting is recorded
     * @param conclusion PASS, FAIL, SUPPLEMENT or null
     */
    public record Minutes(boolean begun, boolean signed, String conclusion) {
        public static final Minutes NONE = new Minutes(false, false, null);
    }

    public boolean isSet() {
        return decisionNo != null;
    }
}
