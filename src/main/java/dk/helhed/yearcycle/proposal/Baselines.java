package dk.helhed.yearcycle.proposal;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Observation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads in the barometer where indicators stand today. */
@Component
class Baselines {

    private final Barometer barometer;
    private final Clock clock;

    Baselines(Barometer barometer, Clock clock) {
        this.barometer = barometer;
        this.clock = clock;
    }

    /** The same expectations, each with the newest figure there is today. One query. */
    List<Expectation> read(List<Expectation> expectations) {
        var figures = of(expectations.stream().map(Expectation::figure).toList());
        return expectations.stream()
                .map(one -> new Expectation(
                        one.figure(),
                        one.year(),
                        one.value(),
                        Optional.ofNullable(figures.get(one.figure()))
                                .flatMap(series -> series.figures().newest())
                                .flatMap(Baselines::of)
                                .orElse(null)))
                .toList();
    }

    private Map<FigureRef, AreaSeries> of(Collection<FigureRef> figures) {
        return figures.isEmpty() ? Map.of() : barometer.readings(figures, LocalDate.now(clock));
    }

    private static Optional<Baseline> of(Observation newest) {
        var value = newest.value();
        var period = newest.period();
        return value == null || period == null
                ? Optional.empty()
                : Optional.of(new Baseline(value, period, newest.batch()));
    }
}
