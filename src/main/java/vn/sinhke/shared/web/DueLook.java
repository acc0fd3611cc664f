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
        Integer left = left(days);
        return left == null ? "" : left < 0 ? "is-over" : left <= NEAR ? "is-near" : "";
    }

    public static String text(Object days, Object paused) {
        Messages texts = MessageMap.now();
        if (Boolean.TRUE.equals(paused)) {
            return texts.get("deadline.paused");
        }
        Integer left = left(days);
        if (left == null) {
            return "";
        }
        return left == 0 ? texts.get("deadline.today")
                : texts.get(left < 0 ? "deadline.over" : "deadline.left", Math.abs(left));
    }

    private static Integer left(Object days) {
        var number = Show.number(days);
        return number == null ? null : number.intValue();
    }
}
