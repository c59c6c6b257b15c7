package dk.helhed.barometer.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure counted from register rows, unprotected. For staff only.
 *
 * @param indicator id of its definition
 * @param members one for each axis of the batch; {@code TOT} for a total
 * @param area code of its area; null if the figures are not told by municipality
 * @param year null for all years together
 * @param value in the unit of the definition; null if nobody is behind it
 * @param otherNumerator of the figure that it is set against, as {@code otherDenominator}; 0 if it is set against none
 */
public record InternalFigure(
        int line,
        String indicator,
        int version,
        List<String> members,
        @Nullable String area,
        @Nullable Integer year,
        @Nullable BigDecimal value,
        long numerator,
        long denominator,
        long otherNumerator,
        long otherDenominator) {

    public InternalFigure {
        members = List.copyOf(members);
    }
}
