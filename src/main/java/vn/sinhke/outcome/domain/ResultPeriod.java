package vn.sinhke.outcome.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that a result speaks of: a year, a quarter or a month, written {@code 2025}, {@code 2025-Q1}, {@code 2025-06}. */
public record ResultPeriod(String text, LocalDate from, LocalDate to) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(20\\d\\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    public static Optional<ResultPeriod> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int first = form.group(2) != null ? Integer.parseInt(form.group(2)) * 3 - 2
                : form.group(3) != null ? Integer.parseInt(form.group(3)) : 1;
        int months = form.group(2) != null ? 3 : form.group(3) != null ? 1 : 12;
        LocalDate from = LocalDate.of(year, first, 1);
        return Optional.of(new ResultPeriod(form.group(), from, from.plusMonths(months).minusDays(1)));
    }
}
