package vn.sinhke.dossier.usecase;

import java.util.List;
import vn.sinhke.workflow.Occasion;

/**
 * A wish to move a dossier, as a page or another system states it.
 *
 * @param name the transition's name in the REST contract, such as {@code submit}
 * @param seenVersion the version that the person saw, null where the caller carries none
 * @param outcome PASS or FAIL for {@code conclude}, APPROVE or REFUSE for {@code decideAdjustment}, else null
 * @param extraMonths months asked for by {@code requestAdjustment}, else null
 * @param lateReason why the step is done after its term, else null
 * @param answersDue whether what version 1 of the REST contract lets pass is asked for, as on the pages: an answer to each reason of a
 *     return (ADR 58), signed minutes of the council (ADR 80), the reason of a late step (ADR 84)
 */
public record MoveCommand(String name, Integer seenVersion, String comment, List<Occasion.Reason> reasons,
                          String outcome, Integer extraMonths, String lateReason, boolean answersDue) {

    public static MoveCommand of(String name, Integer seenVersion, String comment) {
        return new MoveCommand(name, seenVersion, comment, List.of(), null, null, null, true);
    }
}
