package dk.helhed.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test lets time pass. */
final class TestTime extends Clock {

    private volatile Instant now = Instant.now();

    /** Back to the time of the machine, which the database goes by. */
    void reset() {
        now = Instant.now();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Copenhagen");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
