package dk.helhed.access.page;

import java.time.Instant;

/**
 * A one-time link, shown once.
 *
 * @param address of the page it leads to
 * @param endsAt when it can no longer be used
 */
public record Invitation(String address, Instant endsAt) {}
