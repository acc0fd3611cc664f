package vn.sinhke.shared.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as requests write them, within the years that anything here can be about. */
public final class Days {
    private static final Pattern DAY = Pattern.compile("(?:19\\d\\d|20\\d\\d|2100)-\\d{2}-\\d{2}");

    private Days() { }

    /** A real day of the years 1900 to 2100, as {@code 2024-05-01}. */
    public static Optional<LocalDate> parse(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
