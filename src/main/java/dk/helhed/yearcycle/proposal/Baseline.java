package dk.helhed.yearcycle.proposal;

import dk.helhed.reference.Period;
import java.math.BigDecimal;

/**
 * What an indicator showed when the proposal was written.
 *
 * @param value in the indicator's unit
 * @param period that the figure is about
 * @param batch number of the import that it came with
 */
public record Baseline(BigDecimal value, Period period, int batch) {}
