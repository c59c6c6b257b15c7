package dk.helhed.policies.life;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say in a hearing.
 *
 * @param item key of what it is about; null for the whole policy
 * @param name to be shown; null if none shall be
 */
public record NewComment(@Nullable String item, @Nullable String name, String text) {}
