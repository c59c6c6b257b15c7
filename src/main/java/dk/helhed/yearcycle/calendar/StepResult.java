package dk.helhed.yearcycle.calendar;

import java.time.LocalDate;

/**
 * What came out of a step.
 *
 * @param text what was done
 * @param link where the deliverable is: a path of this site or an address; empty if it is nowhere
 */
public record StepResult(LocalDate on, String text, String link) {}
