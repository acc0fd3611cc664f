package vn.sinhke.project.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sinhke.project.domain.ProjectCase;
import vn.sinhke.shared.Check;

/** One rule of law about a dossier: pure, facts in, outcome out; empty where it does not apply to this dossier. */
public interface LegalRule {
    /** Stable code, such as {@code support-ratio-cap}; also the message key's stem. */
    String code();

    /** The section of the form that cures a breach. */
    String field();

    Optional<Check> check(ProjectCase dossier);

    default boolean inForceOn(LocalDate day) {
        InForce dates = getClass().getAnnotation(InForce.class);
        return !day.isBefore(LocalDate.parse(dates.from()))
                && (dates.until().isEmpty() || !day.isAfter(LocalDate.parse(dates.until())));
    }

    /** Act and article as they are quoted. */
    default String source() {
        InForce dates = getClass().getAnnotation(InForce.class);
        return dates.act() + " " + dates.article();
    }

    default Optional<Check> say(Check.Outcome outcome, String measured, String limit, Object... args) {
        return say(source(), outcome, measured, limit, args);
    }

    default Optional<Check> say(String article, Check.Outcome outcome, String measured, String limit, Object... args) {
        return Optional.of(new Check(code(), article, outcome, field(), measured, limit,
                "rule." + code() + "." + outcome, List.of(args)));
    }
}
