package vn.sinhke.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The clock by which the business lives: Vietnam's time, moved to another starting day in the demo
 * ({@code sinhke.clock.start}), from where it runs at its natural pace.
 */
@ApplicationScoped
public class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    public BusinessClock() {
        this(ConfigProvider.getConfig().getOptionalValue("sinhke.clock.start", String.class)
                .filter(text -> !text.isBlank())
                .map(text -> startingAt(LocalDate.parse(text)))
                .orElseGet(() -> Clock.system(ZONE)));
    }

    public BusinessClock(Clock clock) {
        this.clock = clock;
    }

    private static Clock startingAt(LocalDate day) {
        Instant start = day.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant();
        return Clock.offset(Clock.system(ZONE), Duration.between(Instant.now(), start));
    }

    /** A moment as the database keeps it (UTC), as a day in Vietnam. */
    public static LocalDate day(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC).atZone(ZONE).toLocalDate();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The moment as the database keeps it: UTC, to the millisecond. */
    public LocalDateTime utc() {
        return LocalDateTime.ofInstant(now(), ZoneId.of("UTC")).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }
}
