package dk.helhed.barometer.released;

import dk.helhed.barometer.FigureStatus;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One protected figure. What is kept back is not in here.
 *
 * @param figure code of what it counts
 * @param members one code for each dimension
 * @param area code of the municipality, {@code 000} for all municipalities of the country; null for anything else
 * @param value in the unit of the figure; null if it is kept back, or nobody is behind it
 * @param numerator null if it is kept back, as {@code denominator}
 * @param otherNumerator of the group it is set against, as {@code otherDenominator}; null if there is none
 */
public record ReleasedLine(
        int line,
        String figure,
        int version,
        List<String> members,
        @Nullable String area,
        @Nullable Integer year,
        FigureStatus status,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long otherNumerator,
        @Nullable Long otherDenominator) {

    public ReleasedLine {
        members = List.copyOf(members);
    }
}
