package vn.sinhke.shared.web;

import java.util.List;
import java.util.Map;

/**
 * Shape, tone and step of a state, by its name: word, shape and colour always go together, never colour alone.
 * Only what is late or wrong is red; a rejected dossier is a fact, and stays in ink.
 */
public final class StateLook {
    private record Look(String icon, String tone, int step) { }

    private static final Look UNKNOWN = new Look("state-ring", "", 0);
    private static final Map<String, Look> LOOKS = Map.ofEntries(
            // the dossier
            look("DRAFT", "state-draft", "", 1),
            look("SUBMITTED", "state-ring", "is-act", 2),
            look("RETURNED", "state-return", "is-warn", 1),
            look("ACCEPTED", "state-half", "is-act", 3),
            look("IN_APPRAISAL", "state-half", "is-act", 3),
            look("APPRAISED_PASS", "state-threequarter", "is-act", 4),
            look("APPRAISED_FAIL", "state-cross", "is-end", 3),
            look("PENDING_APPROVAL", "state-threequarter", "is-act", 4),
            look("APPROVED", "state-check", "is-ok", 5),
            look("REJECTED", "state-cross", "is-end", 4),
            look("WITHDRAWN", "state-minus", "is-end", 1),
            look("IN_PROGRESS", "state-play", "is-ok", 5),
            look("SUSPENDED", "state-pause", "is-warn", 5),
            look("COMPLETED", "state-dot", "is-ok", 6),
            look("SETTLED", "state-dot", "is-ok", 7),
            look("FOLLOW_UP", "state-half", "is-ok", 7),
            look("CLOSED", "state-square", "is-end", 8),
            look("CANCELLED", "state-cross", "is-end", 5),
            // cycles, payments, obligations, sheets
            look("PLANNED", "state-draft", "", 0),
            look("FUNDED", "state-ring", "is-act", 0),
            look("OPEN", "state-play", "is-ok", 0),
            look("CARRIED_OVER", "state-half", "is-warn", 0),
            look("REQUESTED", "state-ring", "is-act", 0),
            look("CHECKED", "state-half", "is-act", 0),
            look("PAID", "state-dot", "is-ok", 0),
            look("CLEARED", "state-square", "is-end", 0),
            look("REFUSED", "state-cross", "is-end", 0),
            look("REFUNDED", "state-return", "is-end", 0),
            look("CHECKING", "state-ring", "is-act", 0),
            look("APPLYING", "state-half", "is-act", 0),
            look("DONE", "state-check", "is-ok", 0),
            look("FAILED", "alert", "is-late", 0),
            look("INTERRUPTED", "state-pause", "is-warn", 0),
            look("PARTIAL", "state-half", "is-act", 0),
            look("FULFILLED", "state-check", "is-ok", 0),
            look("WAIVED", "state-pause", "", 0),
            look("OVERDUE", "alert", "is-late", 0),
            look("LOCKED", "lock", "is-ok", 0),
            look("PASS", "state-check", "is-ok", 0),
            look("FAIL", "alert", "is-late", 0),
            look("WARN", "warn", "is-warn", 0),
            look("NOT_YET", "state-draft", "", 0));

    private StateLook() { }

    public static String icon(Object state) {
        return of(state).icon();
    }

    public static String tone(Object state) {
        return of(state).tone();
    }

    /** The step, 1 to 7, at which a dossier in this state stands; 8 when the road is walked. */
    public static int step(Object state) {
        return of(state).step();
    }

    /** Whether the dossier left the road before its end. */
    public static boolean leftTheRoad(Object state) {
        return state != null && switch (name(state)) {
            case "REJECTED", "WITHDRAWN", "CANCELLED", "APPRAISED_FAIL" -> true;
            default -> false;
        };
    }

    public static List<Integer> sevenSteps() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    /** "Bước 4/7: Phê duyệt". */
    public static String sentence(Object step) {
        int number = step instanceof Number at ? Math.max(1, Math.min(7, at.intValue())) : 1;
        return MessageMap.now().get("steps.now", number, MessageMap.now().get("steps." + number));
    }

    private static Look of(Object state) {
        return state == null ? UNKNOWN : LOOKS.getOrDefault(name(state), UNKNOWN);
    }

    private static String name(Object state) {
        return state instanceof Enum<?> constant ? constant.name() : state.toString();
    }

    private static Map.Entry<String, Look> look(String state, String icon, String tone, int step) {
        return Map.entry(state, new Look(icon, tone, step));
    }
}
