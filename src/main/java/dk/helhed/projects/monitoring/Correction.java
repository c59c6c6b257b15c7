package dk.helhed.projects.monitoring;

import java.time.Instant;

/**
 * That a report was corrected.
 *
 * @param before what it said until then
 */
public record Correction(Quarter quarter, Report before, String why, Instant at) {}
