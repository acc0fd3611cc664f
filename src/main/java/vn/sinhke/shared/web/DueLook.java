package vn.sinhke.shared.web;

import vn.sinhke.shared.Messages;

/** The deadline chip: working days left, red from two days on, solid when it is over, dashed while the clock stands. */
public final class DueLook {
    private static final int NEAR = 2;

    private DueLook() { }

    public static String tone(Object days, Object paused) {
        if (Boolean.TRUE.equals(paused)) {
            return "is-paused";
        }
        return !(days instanceof Number left) ? "" : left.intValue() < 0 ? "is-over" : left.intValue() <= NEAR ? "is-near" : "";
    }

    public static String text(Object days, Object paused) {
        Messages texts = MessageMap.now();
        if (Boolean.TRUE.equals(paused)) {
            return texts.get("deadline.paused");
        }
        if (!(days instanceof Number left)) {
            return "";
        }
        return left.intValue() == 0 ? texts.get("deadline.today")
                : texts.get(left.intValue() < 0 ? "deadline.over" : "deadline.left", Math.abs(left.intValue()));
    }
}
