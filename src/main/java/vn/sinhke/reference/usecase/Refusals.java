package vn.sinhke.reference.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sinhke.shared.Problem;
import vn.sinhke.shared.Violation;

/** Collects everything that speaks against an edit, so that the administrator sees it all at once. */
final class Refusals {
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}<>]*");

    private final List<Violation> found = new ArrayList<>();

    Refusals when(boolean broken, String rule, String field, Object... args) {
        if (broken) {
            found.add(Violation.of(rule, field, "reference.refused." + rule, args));
        }
        return this;
    }

    /** A text that people must be able to read: given, not too long, no markup. */
    Refusals text(String text, String field, int longest) {
        boolean missing = text == null || text.isBlank();
        return given(missing ? null : text, field)
                .when(!missing && (text.length() > longest || !PLAIN.matcher(text).matches()), "text-malformed", field, longest);
    }

    Refusals given(Object value, String field) {
        if (value == null) {
            found.add(Violation.of("value-missing", field, "reference.refused.missing." + field));
        }
        return this;
    }

    /** Periods start after today: what was decided under the old number stays decided. */
    Refusals startsLater(LocalDate from, LocalDate today, LocalDate lastFrom) {
        return given(from, "from")
                .when(from != null && !from.isAfter(today), "period-not-in-future", "from", today)
                .when(from != null && lastFrom != null && !from.isAfter(lastFrom), "period-not-last", "from", lastFrom);
    }

    Refusals number(BigDecimal value, boolean fits, String rule, String field) {
        return given(value, field).when(value != null && !fits, rule, field);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Problem.RulesBroken(found);
        }
    }
}
