package dk.helhed.yearcycle.year;

import dk.helhed.yearcycle.calendar.YearStep;

/**
 * A step as the list and the wheel show it.
 *
 * @param number it has in both, from 1
 */
public record StepLine(int number, YearStep step, Who who, Standing standing) {}
