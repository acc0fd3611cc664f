package vn.sinhke.project.domain;

import java.time.LocalDateTime;
import vn.sinhke.shared.Violation;

/**
 * Somebody's approval that waits to take effect.
 *
 * @param own whether it is that of whoever acts
 * @param name who approved
 * @param at when, by the clock of the business, UTC
 * @param seconds until it takes effect
 * @param batch by which its author can take it back
 */
public record HeldFacts(boolean own, String name, LocalDateTime at, long seconds, String batch) {
    /** The rule's code, by which pages and programs know it. */
    public static final String RULE = "approval-held";
    private static final int BATCH = 3;

    Violation broken() {
        return Violation.of(RULE, null, own ? "guard.approval-held.own" : "guard.approval-held", name, at, seconds, batch);
    }

    /** The batch by which the reader can take back what keeps them from deciding; null where it is not theirs. */
    public static String ownBatch(Violation held) {
        return held.key().endsWith(".own") ? (String) held.args().get(BATCH) : null;
    }
}
