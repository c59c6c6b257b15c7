package dk.helhed.projects.application;

import dk.helhed.projects.pool.Pool;
import org.jspecify.annotations.Nullable;

/**
 * What came of the latest application of an effort that was decided, as everybody may read it.
 *
 * @param pool null for the municipality's own funds, or if it is not public
 */
public record Grant(@Nullable Pool pool, Verdict verdict) {}
