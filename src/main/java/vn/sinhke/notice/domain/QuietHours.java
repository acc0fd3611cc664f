package vn.sinhke.notice.domain;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The hours of a day, Vietnam's time, in which no mail is sent at once.
 *
 * @param from the first quiet hour, 0 to 23
 * @param to the hour with which it may be sent again; the same as {@code from} for no quiet hours at all
 */
public record QuietHours(int from, int to) {
    public QuietHours {
        if (from < 0 || from > 23 || to < 0 || to > 23) {
            throw new IllegalArgumentException("hours of a day: " + from + ", " + to);
        }
    }

    public boolean covers(int hour) {
        return from < to ? hour >= from && hour < to : from > to && (hour >= from || hour < to);
    }

    /** The moment itself, or the end of the quiet hours in which it lies. */
    public LocalDateTime firstAllowed(LocalDateTime moment) {
        if (!covers(moment.getHour())) {
            return moment;
        }
        LocalDateTime end = moment.toLocalDate().atTime(LocalTime.of(to, 0));
        return end.isAfter(moment) ? end : end.plusDays(1);
    }
}
