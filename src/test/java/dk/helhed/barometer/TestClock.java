package dk.helhed.barometer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test turns it. */
public final class TestClock extends Clock {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    private volatile Instant now = noon(FIRST);

    /** Noon in Denmark of a day. */
    public void set(LocalDate day) {
        now = noon(day);
    }

    /** Back to the day every test starts on, 22 November 2026. */
    public void reset() {
        set(FIRST);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return COPENHAGEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(COPENHAGEN).toInstant();
    }
}
