package dk.helhed.opendata.api;

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
        @Nullable String source) {

    static ReadingAnswer of(IndicatorReading reading) {
        var newest = reading.newest();
        return new ReadingAnswer(
                reading.indicator().code(),
                newest == null ? null : newest.value(),
                reading.indicator().unit().code(),
                newest == null ? null : Codes.of(newest.period()),
                reading.baseLevel(),
                Codes.of(reading.basePeriod()),
                reading.change(),
                Movements.of(reading.movement()),
                reading.decides(),
                newest == null ? null : newest.batch(),
                reading.baseIsDerived(),
                newest == null ? null : Codes.of(newest.published()),
                newest == null ? null : newest.source());
    }
}
