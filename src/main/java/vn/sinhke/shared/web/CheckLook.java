package vn.sinhke.shared.web;

import vn.sinhke.shared.Check;
import vn.sinhke.shared.Messages;

/** How the outcome of a legal rule is shown: word, shape and colour together. */
public final class CheckLook {
    private CheckLook() { }

    public static String tone(Check check) {
        return switch (check.outcome()) {
            case PASS -> "is-pass";
            case FAIL -> "is-fail";
            case WARN -> "is-warn";
            case NOT_YET -> "is-open";
        };
    }

    public static String icon(Check check) {
        return switch (check.outcome()) {
            case PASS -> "check";
            case FAIL -> "alert";
            case WARN -> "warn";
            case NOT_YET -> "state-draft";
        };
    }

    /** The rule's short name, kept under {@code rule.<code>}; the outcome's word where a rule has none. */
    public static String title(Check check) {
        Messages texts = MessageMap.now();
        String key = "rule." + check.rule();
        return texts.has(key) ? texts.get(key) : texts.label(check.outcome());
    }

    public static String text(Check check) {
        return MessageMap.now().of(check);
    }
}
