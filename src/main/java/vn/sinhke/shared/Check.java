package vn.sinhke.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a legal rule says of a dossier now, kept or not, with the measured value, the limit and the distance to it.
 *
 * @param distance how far from the limit, null where a rule measures nothing or cannot judge yet
 */
public record Check(String rule, String article, Outcome outcome, String field, String measured, String limit,
                    String key, List<Object> args, Distance distance) implements Serializable {

    /** PASS and FAIL are final for the facts given, WARN does not block, NOT_YET lacks facts to judge. */
    public enum Outcome { PASS, FAIL, WARN, NOT_YET }

    /** What a distance is counted in. */
    public enum Measure { DONG, HOUSEHOLDS, LINES, CYCLES, CONTRACTS }

    /** What is left to the limit; negative is what is lacking or too much. */
    public record Distance(long left, Measure in) implements Serializable { }

    /** Without a distance. */
    public Check(String rule, String article, Outcome outcome, String field, String measured, String limit, String key, List<Object> args) {
        this(rule, article, outcome, field, measured, limit, key, args, null);
    }

    /** The same with its distance to the limit. */
    public Check with(long left, Measure in) {
        return new Check(rule, article, outcome, field, measured, limit, key, args, new Distance(left, in));
    }

    public Optional<Violation> violation() {
        return outcome == Outcome.FAIL || outcome == Outcome.NOT_YET
                ? Optional.of(new Violation(rule, article, field, measured, limit, key, args))
                : Optional.empty();
    }

    public boolean blocks() {
        return outcome == Outcome.FAIL || outcome == Outcome.NOT_YET;
    }
}
