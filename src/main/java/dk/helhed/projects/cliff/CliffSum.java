package dk.helhed.projects.cliff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All projects on the list together.
 *
 * @param municipal kroner; null if no grant of any is known
 * @param others kroner; null if no grant of any is known
 * @param ungranted projects of which no grant is known
 * @param people null if nobody has counted anywhere
 * @param uncounted projects where nobody has counted
 */
public record CliffSum(
        int projects,
        @Nullable BigDecimal municipal,
        @Nullable BigDecimal others,
        int ungranted,
        @Nullable Long people,
        int uncounted) {}
