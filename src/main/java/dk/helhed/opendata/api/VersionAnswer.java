package dk.helhed.opendata.api;

import dk.helhed.barometer.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was published once.
 *
 * @param since what the change is counted from
 * @param knownOn the day from which the figure counts as known
 * @param line of the imported file
 */
record VersionAnswer(
        @Nullable String period,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal change,
        @Nullable String since,
        @Nullable String published,
        LocalDate knownOn,
        int batch,
        int line,
        @Nullable String source,
        @Nullable String note,
        @Nullable Long counted,
        @Nullable Long persons,
        String status) {

    static VersionAnswer of(Observation figure) {
        return new VersionAnswer(
                Codes.of(figure.period()),
                figure.value(),
                figure.unit().code(),
                figure.change(),
                Codes.of(figure.since()),
                Codes.of(figure.published()),
                figure.knownOn(),
                figure.batch(),
                figure.line(),
                figure.source(),
                figure.note(),
                figure.numerator(),
                figure.denominator(),
                figure.status().code());
    }
}
