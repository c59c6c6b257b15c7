package dk.helhed.barometer.release;

import dk.helhed.barometer.released.TableFigure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure before protection.
 *
 * @param source line of the calculation's result
 * @param members one code for each dimension
 * @param area as in {@link dk.helhed.barometer.released.ReleasedLine}
 * @param value null if nobody is behind it
 * @param counts one for each part of the figure
 */
record CountedLine(
        int source,
        TableFigure figure,
        List<String> members,
        @Nullable String area,
        @Nullable Integer year,
        @Nullable BigDecimal value,
        List<Count> counts) {

    /** How many persons there are, and how many of them are counted. */
    record Count(long numerator, long denominator) {}

    CountedLine {
        members = List.copyOf(members);
        counts = List.copyOf(counts);
    }
}
