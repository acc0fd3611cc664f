package vn.sinhke.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import vn.sinhke.shared.BusinessClock;

/** A clock of Vietnam whose hands the test moves. */
public abstract class SetClock extends Clock {

    /** The clock that shows, each time it is read, what the test says then. */
    public static Clock showing(Supplier<Instant> now) {
        return new SetClock() {
            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    @Override
    public ZoneId getZone() {
        return BusinessClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
