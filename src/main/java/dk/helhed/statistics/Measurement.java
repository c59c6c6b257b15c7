package dk.helhed.statistics;

import java.math.BigDecimal;

/**
 * A figure and its time.
 *
 * @param year with decimals: the middle of the time the figure is about, so that all of 2024 is 2024.5
 */
public record Measurement(double year, BigDecimal value) {}
