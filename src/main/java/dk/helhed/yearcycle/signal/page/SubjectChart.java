package dk.helhed.yearcycle.signal.page;

import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.IndicatorChart;
import dk.helhed.charts.Frame;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the figures that a signal rests on, as they are known today. */
@Component
class SubjectChart {

    private final Barometer barometer;
    private final IndicatorChart chart;
    private final Clock clock;

    SubjectChart(Barometer barometer, IndicatorChart chart, Clock clock) {
        this.barometer = barometer;
        this.chart = chart;
        this.clock = clock;
    }

    /** The chart as SVG; empty if there is nothing to draw. */
    Optional<String> of(Page page, Signal signal, Frame frame) {
        return signal.figure(UsedFigure.Role.NEWEST)
                .filter(figure -> !figure.series().isEmpty())
                .map(figure -> new FigureRef(figure.series(), figure.area()))
                .flatMap(ref -> Optional.ofNullable(
                        barometer.readings(List.of(ref), LocalDate.now(clock)).get(ref)))
                .flatMap(series -> chart.svg(List.of(series), page.language(), frame));
    }
}
