package dk.helhed.yearcycle.calendar;

import java.util.UUID;

/**
 * A recurring step, from which the steps of years are made.
 *
 * @param version counts the changes, from 1
 */
public record TemplateStep(UUID id, StepSheet sheet, DateRule rule, Rhythm rhythm, int version) {}
