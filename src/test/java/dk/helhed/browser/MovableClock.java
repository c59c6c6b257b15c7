package dk.helhed.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of the program, which a test can put forward. */
@TestComponent
@Primary
final class MovableClock extends Clock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private volatile Duration ahead = Duration.ZERO;

    /** Puts it forward by so much; by nothing to set it right again. */
    void putForward(Duration duration) {
        ahead = duration;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return DENMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
