package dk.helhed.yearcycle.calendar;

import java.time.LocalDate;

/** The day that a recurring step gets in a year. */
public record PlannedStep(TemplateStep step, LocalDate day) {}
