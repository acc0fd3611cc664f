package vn.sinhke.support;

import java.time.Clock;
import java.time.Instant;
import vn.sinhke.shared.BusinessClock;

/** The Monday on which the demo's story begins, 3 June 2024, at eight in the morning. */
public final class Story {
    public static final BusinessClock CLOCK =
            new BusinessClock(Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), BusinessClock.ZONE));

    private Story() { }
}
