package dk.helhed.yearcycle.signal.page;

import dk.helhed.yearcycle.signal.Signal;

/**
 * A signal in a list.
 *
 * @param title what it is about
 * @param says what it says about that
 * @param theme its name; empty if it has none
 * @param area name of the area; empty where the thing says it
 */
public record SignalLine(Signal signal, String title, String says, String theme, String area) {}
