package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.Source;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.reference.Validity;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures made by hand: {@code 2012=60/200} is 60 % of 200 people in 2012, {@code 2012=60} of nobody knows how many. */
public final class TestSeries {

    private static final Area AARHUS = new Area(
            "751", AreaKind.MUNICIPALITY, new LocalizedText("Aarhus", "Aarhus"), "082", null, new Validity(null, null));

    private TestSeries() {}

    public static Indicator indicator(String code, Unit unit, Good good) {
        var text = new LocalizedText("Andelen", "The share");
        return new Indicator(
                code,
                "1",
                text,
                text,
                text,
                text,
                unit,
                good,
                true,
                true,
                false,
                Period.parse("2012").orElseThrow(),
                new Source("Kilde", null),
                null,
                null);
    }

    /** The figures in the order of time, each known at the end of the year after. */
    public static AreaSeries of(Indicator indicator, String figures) {
        var written = Stream.of(figures.split(" "))
                .filter(figure -> !figure.isEmpty())
                .toList();
        return new AreaSeries(
                indicator,
                AARHUS,
                false,
                false,
                new Figures(IntStream.range(0, written.size())
                        .mapToObj(number ->
                                new Figures.Figure(figure(indicator, number + 1, written.get(number)), List.of()))
                        .toList()));
    }

    private static Observation figure(Indicator indicator, int batch, String written) {
        var parts = written.split("[=/]", -1);
        var period = Period.parse(parts[0]).orElseThrow();
        return new Observation(
                batch,
                1,
                indicator.code(),
                AARHUS.code(),
                period,
                new BigDecimal(parts[1]),
                indicator.unit(),
                null,
                null,
                null,
                period.last().plusYears(1),
                null,
                null,
                null,
                parts.length > 2 ? Long.valueOf(parts[2]) : null,
                FigureStatus.VALUE);
    }

    /** An indicator with its own figures only. */
    public static Measured measured(AreaSeries series, @Nullable AreaSeries other) {
        return new Measured(series, other, null, null);
    }
}
