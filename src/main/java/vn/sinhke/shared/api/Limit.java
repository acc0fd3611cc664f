package vn.sinhke.shared.api;

import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** How many items one page of a list may have. */
public final class Limit {
    public static final int USUAL = 50;
    public static final int LARGEST = 200;

    private Limit() { }

    /** {@code ?limit=}, 1 to 200; 50 when not given. */
    public static int of(String text) {
        if (text == null || text.isBlank()) {
            return USUAL;
        }
        if (text.matches("\\d{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= LARGEST) {
                return limit;
            }
        }
        throw new Problem.RulesBroken(Violation.of("limit", "limit", "shape.limit", LARGEST));
    }
}
