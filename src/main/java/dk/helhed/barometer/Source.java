package dk.helhed.barometer;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes a figure, and where to read it.
 *
 * @param url null when it is published nowhere, as a municipality's own counts may be
 */
public record Source(String name, @Nullable String url) {}
