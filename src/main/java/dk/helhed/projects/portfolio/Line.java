package dk.helhed.projects.portfolio;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the divided portfolio as a page shows it.
 *
 * @param text what the efforts have in common
 * @param note beside it, such as the policy; empty for none
 * @param address of the same page with these efforts only; null if the filter cannot say so
 * @param share its part of the largest budget of a line, 0 to 100; for drawing
 */
public record Line(String text, String note, @Nullable String address, Tally tally, BigDecimal share) {}
