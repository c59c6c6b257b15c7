package dk.helhed.projects.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an application.
 *
 * @param granted kroner; null if it was refused
 * @param reasons that everybody may read
 * @param conditions of the grant; may be empty
 */
public record Verdict(@Nullable BigDecimal granted, String reasons, String conditions, Instant at) {}
