package dk.helhed.yearcycle.calendar;

/**
 * What is written about a step, whenever it is.
 *
 * @param deliverable what shall have come out of it; empty if nothing in particular
 */
public record StepSheet(String name, StepKind kind, Responsible responsible, String deliverable, Notice notice) {}
