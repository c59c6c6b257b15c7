package dk.helhed.projects.monitoring;

import java.time.Instant;

/**
 * A report as it is kept.
 *
 * @param version counts the corrections, from 1
 * @param imported whether it is taken over from an older list
 */
public record FiledReport(Quarter quarter, Report report, int version, boolean imported, Instant reportedAt) {}
