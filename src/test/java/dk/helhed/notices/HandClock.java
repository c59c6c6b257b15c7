package dk.helhed.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock in Denmark that a test moves by hand. */
public final class HandClock extends Clock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private volatile Instant now;

    /** Stands at a moment in Denmark, such as {@code 2027-03-01T07:00}. */
    public HandClock(String moment) {
        this.now = instant(moment);
    }

    public void set(String moment) {
        now = instant(moment);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    private static Instant instant(String moment) {
        return LocalDateTime.parse(moment).atZone(DENMARK).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return DENMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
