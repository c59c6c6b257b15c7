package dk.helhed.yearcycle.loop;

import java.time.LocalDate;

/**
 * A station that a turn has reached.
 *
 * @param on the day it was reached
 * @param what happened there, in a few words in the language asked for
 * @param path of the page that tells it
 */
public record Mark(Station station, LocalDate on, String what, String path) {}
