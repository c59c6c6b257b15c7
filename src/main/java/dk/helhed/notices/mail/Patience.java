package dk.helhed.notices.mail;

import java.time.Duration;
import java.util.List;

/** How long a mail waits before it is tried again: longer each time (RFC 5321, 4.5.4.1). */
final class Patience {

    /** After the first try, the second, and so on; the last one from then on. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** While no mail gets through, so that all go out soon after the mail server is back. */
    private static final Duration LONGEST_WITHOUT_SERVER = Duration.ofMinutes(15);

    /** After so long a mail server that keeps asking for patience is not believed any more. */
    static final Duration LONGEST = Duration.ofDays(5);

    private Patience() {}

    /** The wait after so many tries, at least one. */
    static Duration after(int attempts) {
        return WAITS.get(Math.min(attempts, WAITS.size()) - 1);
    }

    /** The same while the mail server cannot be reached. */
    static Duration withoutServer(int attempts) {
        var wait = after(attempts);
        return wait.compareTo(LONGEST_WITHOUT_SERVER) < 0 ? wait : LONGEST_WITHOUT_SERVER;
    }
}
