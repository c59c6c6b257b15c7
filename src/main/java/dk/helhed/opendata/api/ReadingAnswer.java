package dk.helhed.opendata.api;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.IndicatorReading;
import dk.helhed.opendata.Movements;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands.
 *
 * @param value the newest figure
 * @param base the level it is compared with
 * @param direction as in {@link Movements}
 * @param baseDerived whether the base is computed from the published change
 * @param status why there is no newest figure if it is kept back
 * @param keptBack the time of a figure later than {@code value} that is kept back
 */
record ReadingAnswer(
        String indicator,
        @Nullable BigDecimal value,
        String unit,
        @Nullable String period,
        @Nullable BigDecimal base,
        @Nullable String basePeriod,
        @Nullable BigDecimal change,
        String direction,
        boolean decides,
        @Nullable Integer batch,
        boolean baseDerived,
        @Nullable String published,
        @Nullable String source,
        String status,
        @Nullable String keptBack) {

    static ReadingAnswer of(IndicatorReading reading) {
        var figure = reading.figure();
        var keptBack = reading.keptBack();
        return new ReadingAnswer(
                reading.indicator().code(),
                figure == null ? null : figure.value(),
                reading.indicator().unit().code(),
                figure == null ? null : Codes.of(figure.period()),
                reading.baseLevel(),
                Codes.of(reading.basePeriod()),
                reading.change(),
                Movements.of(reading.movement()),
                reading.decides(),
                figure == null ? null : figure.batch(),
                reading.baseIsDerived(),
                figure == null ? null : Codes.of(figure.published()),
                figure == null ? null : figure.source(),
                status(reading).code(),
                keptBack == null ? null : Codes.of(keptBack.period()));
    }

    private static FigureStatus status(IndicatorReading reading) {
        var figure = reading.figure() == null ? reading.keptBack() : reading.figure();
        return figure == null ? FigureStatus.VALUE : figure.status();
    }
}
