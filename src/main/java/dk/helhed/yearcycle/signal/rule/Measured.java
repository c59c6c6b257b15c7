package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Observation;
import dk.helhed.reference.Period;
import dk.helhed.statistics.ChangeOfGap.Gap;
import dk.helhed.yearcycle.signal.Subject;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in an area with all that the rules read of it.
 *
 * @param series its own figures
 * @param other the comparison group's figures beside a municipality's own indicator; null if there are none
 * @param from the series that a gap is taken from; null if the indicator is no gap, or nobody has said of what
 * @param less the series that is taken from it; null likewise
 */
public record Measured(
        AreaSeries series,
        @Nullable AreaSeries other,
        @Nullable AreaSeries from,
        @Nullable AreaSeries less) {

    /** The signal's subject. */
    public Subject subject() {
        var indicator = series.indicator();
        return new Subject(
                Subject.Kind.INDICATOR,
                indicator.code(),
                series.area().code(),
                indicator.title(),
                "/indikator/" + indicator.code());
    }

    /** The figures of the two series that the indicator is the difference of, at the times; without those that are not there. */
    Stream<UsedFigure> parts(@Nullable Period... periods) {
        return Stream.of(periods)
                .flatMap(period -> Stream.of(Levels.at(from, period), Levels.at(less, period)))
                .flatMap(Optional::stream)
                .map(figure -> UsedFigure.of(UsedFigure.Role.PART, figure));
    }

    /** The two shares that the indicator was the difference of at the time; empty unless the people of both are counted. */
    Optional<Gap> gap(@Nullable Period period) {
        var minuend = Levels.at(from, period).map(Observation::share);
        var subtrahend = Levels.at(less, period).map(Observation::share);
        return minuend.flatMap(one -> subtrahend.map(two -> new Gap(one, two)));
    }
}
