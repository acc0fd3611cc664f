package vn.sinhke.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What a legal rule says of a dossier now, kept or not, with the measured value, the limit and the distance to it. */
public record Check(String rule, String article, Outcome outcome, String field, String measured, String limit,
                    String key, List<Object> args) implements Serializable {

    /** PASS and FAIL are final for the facts given, WARN does not block, NOT_YET lacks facts to judge. */
    public enum Outcome { PASS, FAIL, WARN, NOT_YET }

    public Optional<Violation> violation() {
        return outcome == Outcome.FAIL || outcome == Outcome.NOT_YET
                ? Optional.of(new Violation(rule, article, field, measured, limit, key, args))
                : Optional.empty();
    }

    public boolean blocks() {
        return outcome == Outcome.FAIL || outcome == Outcome.NOT_YET;
    }
}
