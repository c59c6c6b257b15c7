package dk.helhed.opendata.api;

import dk.helhed.barometer.released.ReleasedLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a released table.
 *
 * @param place one member for each dimension
 */
record CellAnswer(
        String indicator,
        int version,
        List<String> place,
        @Nullable BigDecimal value,
        @Nullable Long counted,
        @Nullable Long persons,
        String status) {

    static CellAnswer of(ReleasedLine line) {
        return new CellAnswer(
                line.figure(),
                line.version(),
                line.members(),
                line.value(),
                line.numerator(),
                line.denominator(),
                line.status().code());
    }
}
