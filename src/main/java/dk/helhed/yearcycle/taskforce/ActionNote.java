package dk.helhed.yearcycle.taskforce;

import java.time.LocalDate;

/**
 * Something that has been done about an action.
 *
 * @param noter the name of who noted it; empty if nobody is known
 */
public record ActionNote(LocalDate on, String words, String noter) {}
