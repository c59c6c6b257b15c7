package dk.helhed.access.mine;

import java.time.Instant;

/**
 * A session of the person who looks at it.
 *
 * @param key tells it from the others, without giving it away
 * @param way how it was begun, as in {@code SignedIn}
 * @param browser and the system it runs on, in a few words; empty if it did not say
 * @param current whether the page is read in it
 */
public record OwnSession(String key, String way, Instant since, Instant lastUsed, String browser, boolean current) {}
