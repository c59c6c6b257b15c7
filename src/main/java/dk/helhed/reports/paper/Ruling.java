package dk.helhed.reports.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a committee decided about a paper, as the minutes have it.
 *
 * @param notedAt when it was written down
 */
public record Ruling(LocalDate on, String text, Instant notedAt) {}
