package dk.helhed.yearcycle.followup;

import java.time.LocalDate;

/**
 * What people concluded about a proposal that was carried out.
 *
 * @param learned what should be done otherwise another time
 * @param version counts the changes, from 1
 */
public record Conclusion(LocalDate on, String text, String learned, int version) {}
